// What a reporter's browser begins with: keys to seal to, and work to do while they type. For a report it names its
// team, whose load decides how much; for the mailbox it names none, and the load of all mailboxes decides.
import type { Context } from 'hono';
import { newChallenge } from '../../shared/crypto/proof.ts';
import { workFor } from '../../shared/crypto/work.ts';
import type { TeamId } from '../../shared/ids.ts';
import { teamOf } from '../../shared/partnerships/partnership.ts';
import { fail } from '../../shared/result.ts';
import type { Start } from '../../shared/schema/start.ts';
import type { ReporterApp } from '../http/app-types.ts';
import { Refusal } from '../http/problem.ts';
import { keysOf } from '../partnership/cached-keys.ts';
import { loadOf } from '../team/cached-load.ts';

/** The team that was asked for; null where none was. */
function askedTeam(c: Context<ReporterApp>): TeamId | null {
  const asked = c.req.query('team');
  if (asked === undefined) return null;
  const team = teamOf(c.get('partnership'), asked as TeamId);
  if (!team) throw new Refusal(fail('bad_request', { field: 'team' }));
  return team.id;
}

export async function getStart(c: Context<ReporterApp>): Promise<Response> {
  const partnership = c.get('partnership');
  const team = askedTeam(c);
  const now = Date.now();
  const keys = await keysOf(c.env, partnership.id, now);
  if (!keys) throw new Refusal(fail('not_set_up'));
  const work = workFor(await loadOf(c.env, partnership, team, now));
  const challenge = await newChallenge(c.get('settings').PROOF_SECRET, {
    partnership: partnership.id,
    team,
    work,
    now,
  });
  return c.json({ keys, challenge } satisfies Start);
}
