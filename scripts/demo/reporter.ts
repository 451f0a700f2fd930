// Sends a report as a reporter's browser does: the same signals, seal, proof and post. The demo's scenarios
// and the load tests enter through here, never through a database.

import type { ReturnCode } from '../../shared/crypto/code.ts';
import { mailboxOf, newReturnCode } from '../../shared/crypto/code.ts';
import type { Recipient } from '../../shared/crypto/keys.ts';
import { digestOfRecipient } from '../../shared/crypto/keys.ts';
import { sealReport } from '../../shared/crypto/seal.ts';
import { trustedTeamKey } from '../../shared/crypto/sign.ts';
import { solve } from '../../shared/crypto/solve.ts';
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import { newReportId } from '../../shared/ids.ts';
import { hear } from '../../shared/language/danger/hear.ts';
import type { Lexicon } from '../../shared/language/danger/lexicon.ts';
import { LEXICONS } from '../../shared/language/danger/lexicons/index.ts';
import type { Partnership } from '../../shared/partnerships/partnership.ts';
import { teamFor } from '../../shared/partnerships/partnership.ts';
import type { Envelope } from '../../shared/schema/envelope.ts';
import type { Start } from '../../shared/schema/start.ts';
import type { TappedAnswers } from '../../shared/triage/signals.ts';
import { NOTHING_TAPPED, signalsOf } from '../../shared/triage/signals.ts';
import type { Answer } from '../local/call.ts';
import { call } from '../local/call.ts';

export type Told = {
  answers: TappedAnswers;
  words: string;
  name?: string;
  school?: string;
  where?: string;
};

/** Answers with everything unsaid but what is given. */
export const answered = (given: Partial<TappedAnswers>): TappedAnswers => ({
  ...NOTHING_TAPPED,
  language: 'en',
  ...given,
});

/**
 * Keys to seal to and a challenge to solve: for a report to `team`, or without one for what comes by mailbox. Throws
 * if the partnership is not set up.
 */
export async function begin(
  origin: string,
  partnership: PartnershipId,
  team?: TeamId,
): Promise<Start> {
  const query = team ? `?team=${team}` : '';
  const answer = await call(`${origin}/api/v1/${partnership}/start${query}`);
  if (answer.status !== 200) throw new Error(`The worker is not ready for reports: ${answer.text}`);
  return JSON.parse(answer.text) as Start;
}

/** The language's own phrases and the English ones, as a phone has them. */
const lexiconsFor = (language: string): Lexicon[] =>
  [LEXICONS[language], LEXICONS.en].filter((lexicon) => lexicon !== undefined);

export type Prepared = { envelope: Envelope; code: ReturnCode };

/** A sealed envelope with its work done, and the code of its mailbox. */
export async function prepare(
  partnership: Partnership,
  { keys, challenge }: Start,
  told: Told,
): Promise<Prepared> {
  const { words, name = '', school = '', where = '' } = told;
  const signals = signalsOf(told.answers, words, hear(words, lexiconsFor(told.answers.language)));
  const team = teamFor(partnership, signals.area);
  const key =
    team && (await trustedTeamKey(keys, { partnership: partnership.id, team: team.id, pin: null }));
  if (!key) throw new Error('No key that the partnership signed: nothing was sent.');
  const id = newReportId();
  const code = newReturnCode();
  const { id: mailbox, recipient } = await mailboxOf(code, partnership.id);
  const readers = [key.recipient, key.recovery] as Recipient[];
  const written = { v: 1, id, words, name, school, where, signals } as const;
  const digest = await digestOfRecipient(recipient);
  const sealed = await sealReport({ ...written, mailbox: digest }, readers);
  const envelope: Envelope = {
    v: 1,
    id,
    partnership: partnership.id,
    team: key.team,
    generation: key.generation,
    signals,
    sealed,
    proof: await solve(challenge),
    mailbox: { id: mailbox, recipient },
  };
  return { envelope, code };
}

export const post = (origin: string, envelope: Envelope): Promise<Answer> =>
  call(`${origin}/api/v1/${envelope.partnership}/reports`, { method: 'POST', body: envelope });

/** Prepares and posts one report. Throws unless it was stored. */
export async function report(
  origin: string,
  partnership: Partnership,
  told: Told,
): Promise<Prepared> {
  const team = teamFor(partnership, told.answers.area);
  const start = await begin(origin, partnership.id, team?.id);
  const prepared = await prepare(partnership, start, told);
  const answer = await post(origin, prepared.envelope);
  if (answer.status !== 201) throw new Error(`A report was refused: ${answer.text}`);
  return prepared;
}
