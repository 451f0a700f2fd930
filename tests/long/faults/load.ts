// Reports as load: made beforehand, sent so many at a time, and what was acknowledged remembered.
import { call } from '../../../scripts/local/call.ts';
import type { AreaId } from '../../../shared/ids.ts';
import type { Envelope } from '../../../shared/schema/envelope.ts';
import type { NewProof } from '../../harness/envelopes.ts';
import { newEnvelope } from '../../harness/envelopes.ts';

export const CITY = 'city-mash';
const AREA = 'nottingham-city' as AreaId;
const AT_ONCE = 16;

export async function newEnvelopes(newProof: NewProof, count: number): Promise<Envelope[]> {
  const made: Envelope[] = [];
  for (let at = 0; at < count; at += 1) made.push(await newEnvelope(newProof, { area: AREA }));
  return made;
}

export type Sent = {
  posts: number;
  acknowledged: Set<string>;
  /** Statuses other than 201; 0 is a connection that broke. */
  other: Map<number, number>;
};

/** Sends them all. `onAnswer` hears of every one that came to an end, broken connections too. */
export async function sendAll(
  origin: string,
  envelopes: readonly Envelope[],
  onAnswer: (ended: number) => void = () => undefined,
): Promise<Sent> {
  const sent: Sent = { posts: 0, acknowledged: new Set(), other: new Map() };
  let ended = 0;
  const one = async (): Promise<void> => {
    for (let at = sent.posts++; at < envelopes.length; at = sent.posts++) {
      const body = envelopes[at];
      const url = `${origin}/api/v1/nottingham/reports`;
      const answer = await call(url, { method: 'POST', body }).catch(() => null);
      const status = answer?.status ?? 0;
      if (status === 201 && body) sent.acknowledged.add(body.id);
      else sent.other.set(status, (sent.other.get(status) ?? 0) + 1);
      ended += 1;
      onAnswer(ended);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return { ...sent, posts: envelopes.length };
}
