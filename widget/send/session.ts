// One reporter's dealings with the server: begun when the questions begin, ended when they leave.
import type { PartnershipId } from '../../shared/ids.ts';
import { startThread } from '../thread/client.ts';
import type { Session } from './dealings.ts';
import { newDealings } from './dealings.ts';
import { newClock } from './wait.ts';

export type { Box, Progress } from '../thread/tasks.ts';
export type { Session } from './dealings.ts';

export function startSession(partnership: PartnershipId, pin: string | null): Session {
  const clock = newClock();
  addEventListener('online', clock.hurry);
  return newDealings(startThread({ partnership, pin }), clock);
}
