import type { Signals } from '../../shared/schema/envelope.ts';

/** They asked for a reply, one can be sent, and none was. */
export const isReplyOwed = (
  wants: Signals['wantsReply'],
  opened: { mailbox: string | null; entries: readonly { kind: string }[] },
): boolean =>
  wants === 'yes' &&
  opened.mailbox !== null &&
  opened.entries.every(({ kind }) => kind !== 'answer');
