// Takes a report in: checks it strictly, triages its signals, and answers only when it is durable.
import type { Context } from 'hono';
import { fromBase64, sha256, toHex } from '../../shared/bytes.ts';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import { checkProof } from '../../shared/crypto/proof.ts';
import { ENVELOPE_MAX_BYTES } from '../../shared/limits.ts';
import { isOpen, nextLook } from '../../shared/partnerships/duty.ts';
import type { Partnership, Team } from '../../shared/partnerships/partnership.ts';
import { teamFor } from '../../shared/partnerships/partnership.ts';
import type { Failure, Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Envelope } from '../../shared/schema/envelope.ts';
import { envelope } from '../../shared/schema/envelope.ts';
import { evaluate } from '../../shared/triage/evaluate.ts';
import type { ReporterApp } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { problem, Refusal } from '../http/problem.ts';
import { rulesFor } from '../rules.ts';
import type { Intake } from '../team/intake.ts';
import { keep } from './keep.ts';

// Of the United Kingdom, and free: they are in the widget's own words too.
const EMERGENCY_PHONE = '999';
const CHILDLINE_PHONE = '0800 1111';

/** The team that must receive it, or why it may not be taken: the client chose by the same table. */
function receiver(partnership: Partnership, sent: Envelope): Result<Team> {
  if (sent.partnership !== partnership.id) return fail('bad_request', { field: 'partnership' });
  const team = teamFor(partnership, sent.signals.area);
  if (!team) return fail('bad_request', { field: 'signals.area' });
  return team.id === sent.team ? ok(team) : fail('wrong_team', { team: team.id });
}

async function prepare(
  partnership: Partnership,
  team: Team,
  { proof: _spent, mailbox, ...rest }: Envelope,
  proof: Intake['proof'],
): Promise<Intake> {
  const receivedAt = Date.now();
  const teamOpen = isOpen(partnership, team, receivedAt);
  const evaluation = evaluate(
    { signals: rest.signals, outOfHours: !teamOpen },
    rulesFor(partnership.id),
  );
  return {
    envelope: rest,
    mailbox: { hash: await mailboxHashOf(mailbox.id), recipient: mailbox.recipient },
    proof,
    digest: toHex(await sha256(fromBase64(rest.sealed))),
    acknowledged: false,
    evaluation,
    receivedAt,
    receipt: {
      id: rest.id,
      nextLook: nextLook(partnership, team, receivedAt),
      teamOpen,
      interrupt: evaluation.interrupt,
    },
  };
}

/** Nobody could take it: whom to call meanwhile. */
const unavailable = ({ id, phone, outOfHoursPhone }: Team): Failure =>
  fail('unavailable', {
    team: id,
    phone,
    outOfHoursPhone,
    emergency: EMERGENCY_PHONE,
    childline: CHILDLINE_PHONE,
  });

export async function postReport(c: Context<ReporterApp>): Promise<Response> {
  const partnership = c.get('partnership');
  const sent = await jsonBody(c, envelope, ENVELOPE_MAX_BYTES);
  const team = receiver(partnership, sent);
  if (!team.ok) throw new Refusal(team);
  const proof = await checkProof(sent.proof, c.get('settings').PROOF_SECRET, {
    partnership: partnership.id,
    team: sent.team,
  });
  if (!proof.ok) throw new Refusal(proof);
  const intake = await prepare(partnership, team.value, sent, proof.value);
  const result = await keep(c, intake);
  if (result.ok) return c.json(result.value, 201);
  const isOut = result.code === 'unavailable';
  return problem(c.get('requestId'), isOut ? unavailable(team.value) : result);
}
