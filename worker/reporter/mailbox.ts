// The reporter's way back. A wrong code gets the same shape as a mailbox with nothing in it yet.
import type { Context } from 'hono';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import { checkProof } from '../../shared/crypto/proof.ts';
import { SMALL_BODY_MAX_BYTES } from '../../shared/limits.ts';
import { STATUSES } from '../../shared/schema/codes.ts';
import type { MailboxView } from '../../shared/schema/mailbox.ts';
import { mailboxRequest } from '../../shared/schema/mailbox.ts';
import type { ReporterApp } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { Refusal } from '../http/problem.ts';
import { teamStub } from '../team/stub.ts';

/** What several teams say of one mailbox, as one: the furthest status, every message in order. */
function merged(views: readonly MailboxView[]): MailboxView {
  const furthest = Math.max(0, ...views.map(({ status }) => STATUSES.indexOf(status)));
  return {
    found: views.some(({ found }) => found),
    status: STATUSES[furthest] ?? 'received',
    messages: views.flatMap(({ messages }) => messages).sort((a, b) => a.at - b.at),
  };
}

export async function postMailbox(c: Context<ReporterApp>): Promise<Response> {
  const { id } = c.get('partnership');
  const sent = await jsonBody(c, mailboxRequest, SMALL_BODY_MAX_BYTES);
  const proof = await checkProof(sent.proof, c.get('settings').PROOF_SECRET, id);
  if (!proof.ok) throw new Refusal(proof);
  const hash = await mailboxHashOf(sent.mailbox);
  const teams = await c.env.PARTNERSHIP.getByName(id).findMailbox(hash, proof.value);
  if (!teams.ok) throw new Refusal(teams);
  const views = await Promise.all(
    teams.value.map((team) => teamStub(c.env, id, team).readMailbox(hash)),
  );
  return c.json(merged(views));
}
