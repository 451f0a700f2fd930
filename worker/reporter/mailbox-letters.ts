// What a reporter sends by mailbox after the report. Proof of work comes first; then a mailbox that nobody knows
// is treated as any other, up to the team's own object, which keeps it only while its proof lasts.
import type { Context } from 'hono';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import type { SpentProof } from '../../shared/crypto/proof.ts';
import { checkProof } from '../../shared/crypto/proof.ts';
import type { MailboxHash, TeamId } from '../../shared/ids.ts';
import { ENVELOPE_MAX_BYTES } from '../../shared/limits.ts';
import type { Partnership, Team } from '../../shared/partnerships/partnership.ts';
import { teamOf } from '../../shared/partnerships/partnership.ts';
import type { Result } from '../../shared/result.ts';
import { fail } from '../../shared/result.ts';
import type { Letter, LetterReceipt } from '../../shared/schema/mailbox.ts';
import { letter } from '../../shared/schema/mailbox.ts';
import type { Env } from '../env.ts';
import type { ReporterApp } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { problem, Refusal } from '../http/problem.ts';
import { log } from '../log.ts';
import { teamStub } from '../team/stub.ts';

type Taken = {
  letter: Omit<Letter, 'proof' | 'mailbox'>;
  mailbox: MailboxHash;
  proof: SpentProof;
};

/** The teams of a mailbox by the index; null where that cannot be reached. Throws where the proof was spent. */
async function indexed(env: Env, { id }: Partnership, taken: Taken): Promise<TeamId[] | null> {
  const { mailbox, proof, letter } = taken;
  const found = await env.PARTNERSHIP.getByName(id)
    .findMailbox(mailbox, proof, `${letter.id} ${mailbox} ${letter.team}`)
    .catch(() => null);
  if (found && !found.ok) throw new Refusal(found);
  return found?.value ?? null;
}

/** To every team that has a report of this mailbox: a report posted later elsewhere must not catch it. */
async function takeAll(
  env: Env,
  partnership: Partnership,
  teams: readonly Team[],
  taken: Taken,
): Promise<Result<LetterReceipt>[]> {
  const answers = await Promise.allSettled(
    teams.map((team) =>
      teamStub(env, partnership.id, team.id).takeLetter({
        ...taken,
        partnership: partnership.id,
        team: team.id,
      }),
    ),
  );
  return answers.map((answer) => {
    if (answer.status === 'fulfilled') return answer.value;
    const { reason } = answer;
    log({
      event: 'letter',
      kind: 'failed',
      error: reason instanceof Error ? reason.name : 'unknown',
    });
    return fail('unavailable');
  });
}

/** Acknowledged only once all have it: it is sent again with the same id, and taken once. */
function together(results: readonly Result<LetterReceipt>[]): Result<LetterReceipt> {
  const refused = results.filter((result) => !result.ok);
  const isFull = refused.every(({ code }) => code === 'too_many');
  const taken = results.find(({ ok }) => ok);
  return (
    (isFull ? taken : undefined) ??
    refused.find(({ code }) => code !== 'too_many') ??
    refused[0] ??
    fail('unavailable')
  );
}

export async function postLetter(c: Context<ReporterApp>): Promise<Response> {
  const partnership = c.get('partnership');
  const { proof: work, mailbox, ...sent } = await jsonBody(c, letter, ENVELOPE_MAX_BYTES);
  if (!teamOf(partnership, sent.team)) throw new Refusal(fail('bad_request', { field: 'team' }));
  const proof = await checkProof(work, c.get('settings').PROOF_SECRET, {
    partnership: partnership.id,
    team: null,
  });
  if (!proof.ok) throw new Refusal(proof);
  const taken = { letter: sent, mailbox: await mailboxHashOf(mailbox), proof: proof.value };
  const known = await indexed(c.env, partnership, taken);
  const teams = [...new Set([sent.team, ...(known ?? [])])]
    .map((id) => teamOf(partnership, id))
    .filter((team) => team !== null);
  const results = await takeAll(c.env, partnership, teams, taken);
  // Not durable everywhere, so not acknowledged: the widget says so, shows who to call, and tries again.
  const result = known ? together(results) : fail('unavailable');
  return result.ok ? c.json(result.value, 201) : problem(c.get('requestId'), result);
}
