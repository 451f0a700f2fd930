// A notice says that something waits: which team, which level and why, and nothing of what was said.
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Audience, Level } from '../../shared/schema/codes.ts';
import type { NoticeReason } from '../../shared/schema/notices.ts';

export type Notice = {
  /** The same on every retry, so that who receives it twice can tell. 32 hexadecimal digits. */
  id: string;
  partnership: PartnershipId;
  team: TeamId;
  level: Level;
  why: NoticeReason;
  to: Audience;
};

/** One notice to one channel. What is secret about a channel stays in the partnership's object. */
export type Delivery = { notice: Notice; channel: string };

/** What the queue carries: a notice, and once it is known who has a channel, its deliveries. */
export type NoticeMessage = Notice | Delivery;

export const isDelivery = (message: NoticeMessage): message is Delivery => 'channel' in message;

/** The same for each attempt, so that a receiver can drop repeats. No dot: it is part of what is signed. */
export const deliveryId = ({ notice, channel }: Delivery): string => `${notice.id}-${channel}`;
