// What a reporter sends by mailbox after the report. Proof of work comes first; then a mailbox that nobody knows
// is treated as any other, up to the team's own object, which keeps nothing of it.
import type { Context } from 'hono';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import { checkProof } from '../../shared/crypto/proof.ts';
import { ENVELOPE_MAX_BYTES } from '../../shared/limits.ts';
import { dueAt, isOpen } from '../../shared/partnerships/duty.ts';
import type { Partnership, Team } from '../../shared/partnerships/partnership.ts';
import { teamOf } from '../../shared/partnerships/partnership.ts';
import { fail } from '../../shared/result.ts';
import type { Level } from '../../shared/schema/codes.ts';
import { letter } from '../../shared/schema/mailbox.ts';
import type { ReporterApp } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { problem, Refusal } from '../http/problem.ts';
import { log } from '../log.ts';
import { teamStub } from '../team/stub.ts';

/** What each level would ask for: which one it comes to, only the team's object knows. */
function dueTimes(partnership: Partnership, team: Team, now: number): Record<Level, number> {
  const due = (level: Level): number => dueAt(partnership, team, level, now);
  return {
    information: due('information'),
    soon: due('soon'),
    urgent: due('urgent'),
    immediate: due('immediate'),
  };
}

export async function postLetter(c: Context<ReporterApp>): Promise<Response> {
  const partnership = c.get('partnership');
  const { proof: work, mailbox, ...sent } = await jsonBody(c, letter, ENVELOPE_MAX_BYTES);
  const team = teamOf(partnership, sent.team);
  if (!team) throw new Refusal(fail('bad_request', { field: 'team' }));
  const proof = await checkProof(work, c.get('settings').PROOF_SECRET, partnership.id);
  if (!proof.ok) throw new Refusal(proof);
  const now = Date.now();
  const taken = {
    partnership: partnership.id,
    letter: sent,
    mailbox: await mailboxHashOf(mailbox),
    proof: proof.value,
    outOfHours: !isOpen(partnership, team, now),
    dueAt: dueTimes(partnership, team, now),
  };
  try {
    const result = await teamStub(c.env, partnership.id, team.id).takeLetter(taken);
    return result.ok ? c.json(result.value, 201) : problem(c.get('requestId'), result);
  } catch (error) {
    // Not durable, so not acknowledged: the widget says so, shows who to call, and tries again.
    log({
      event: 'letter',
      kind: 'failed',
      error: error instanceof Error ? error.name : 'unknown',
    });
    return problem(c.get('requestId'), fail('unavailable'));
  }
}
