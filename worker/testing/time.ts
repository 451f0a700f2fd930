// A clock that a test sets. It stands in a year that no real clock has reached, so that no alarm goes off by itself:
// `ring` is what time would do. 13 June 2040 is a Wednesday.
import { runDurableObjectAlarm } from 'cloudflare:test';
import { afterEach, beforeEach, vi } from 'vitest';
import { team } from './team.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Summer time: the City is open from 07:30 to 15:50 UTC. */
export const NOON = Date.parse('2040-06-13T12:00:00Z');
export const NIGHT = Date.parse('2040-06-13T23:00:00Z');

/** Call it at the top of a file: each of its tests begins at noon. */
export function useClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  });
  afterEach(() => void vi.useRealTimers());
}

export const setClock = (at: number): void => void vi.setSystemTime(at);

/** What the City's alarm does at that moment. */
export async function ring(at: number): Promise<void> {
  setClock(at);
  await runDurableObjectAlarm(team());
}
