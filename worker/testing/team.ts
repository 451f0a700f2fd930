// The City's team and two of its people, for tests of its object.
import { env, runInDurableObject } from 'cloudflare:test';
import type { AccountId, ReportId } from '../../shared/ids.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import type { Actor } from '../team/claim.ts';
import { teamStub } from '../team/stub.ts';
import { postReport } from './ask.ts';
import { CITY, newEnvelope, PARTNERSHIP, signals } from './envelope.ts';

export const amina = { id: 'amina' as AccountId, name: 'Amina Shah' };
export const joe = { id: 'joe' as AccountId, name: 'Joe Bell' };

export const team = () => teamStub(env, PARTNERSHIP, CITY);

/** Posts a report with these signals, and gives its id. Throws unless it was stored. */
export async function received(change: Partial<Signals> = {}): Promise<ReportId> {
  const envelope = await newEnvelope(env.PROOF_SECRET, { signals: signals(change) });
  const response = await postReport(envelope);
  if (response.status !== 201) throw new Error(await response.text());
  return envelope.id;
}

/** The first page of the queue, as this person reads it. */
export const openReports = async (actor: Actor): Promise<QueueRow[]> =>
  (await team().readQueue(actor, {})).rows;

/** Reaches under the object, to move a clock or to tamper. */
export const sql = <T>(work: (storage: SqlStorage) => T): Promise<T> =>
  runInDurableObject(team(), (_, { storage }) => work(storage.sql));
