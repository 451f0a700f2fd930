// Makes letters as a reporter's browser sends them, with real proofs; what is "sealed" is random bytes.
import { env, runDurableObjectAlarm } from 'cloudflare:test';
import type { ReportId } from '../../shared/ids.ts';
import { newRowId } from '../../shared/ids.ts';
import type { Envelope, Signals } from '../../shared/schema/envelope.ts';
import type { Letter } from '../../shared/schema/mailbox.ts';
import { postJson, postReport, REPORTER } from './ask.ts';
import { CITY, newEnvelope, newProof, newSealed, PARTNERSHIP, signals } from './envelope.ts';
import { team } from './team.ts';

/** `more`, with something sealed, unless told otherwise. */
export async function newLetter(
  mailbox: Letter['mailbox'],
  change: Partial<Letter> = {},
): Promise<Letter> {
  return {
    v: 1,
    id: newRowId(),
    mailbox,
    kind: 'more',
    heard: [],
    about: null,
    feeling: null,
    team: CITY,
    generation: 1,
    sealed: newSealed(),
    proof: await newProof(env.PROOF_SECRET),
    ...change,
  };
}

export const UNSAFE = { kind: 'unsafe', sealed: null } as const;
export const TAKE_BACK = { kind: 'take_back', sealed: null } as const;
export const FELT = {
  kind: 'feeling',
  about: 'answer',
  feeling: 'worse',
  sealed: null,
} as const;

export const postLetter = (letter: unknown): Promise<Response> =>
  postJson(`${REPORTER}/api/v1/${PARTNERSHIP}/mailbox/letters`, letter);

/** A report with a mailbox that is known. */
export async function reported(
  change: Partial<Signals> = {},
): Promise<{ id: ReportId; mailbox: Envelope['mailbox']['id'] }> {
  const envelope = await newEnvelope(env.PROOF_SECRET, { signals: signals(change) });
  const response = await postReport(envelope);
  if (response.status !== 201) throw new Error(await response.text());
  await runDurableObjectAlarm(team());
  return { id: envelope.id, mailbox: envelope.mailbox.id };
}

/** Writes a letter. Throws unless it was taken. */
export async function write(
  mailbox: Letter['mailbox'],
  change: Partial<Letter> = {},
): Promise<Letter> {
  const letter = await newLetter(mailbox, change);
  const response = await postLetter(letter);
  if (response.status !== 201) throw new Error(await response.text());
  return letter;
}
