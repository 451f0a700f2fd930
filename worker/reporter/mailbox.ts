// The reporter's way back. A wrong code gets the same shape as a mailbox with nothing in it yet.
import type { Context } from 'hono';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import { checkProof } from '../../shared/crypto/proof.ts';
import { SMALL_BODY_MAX_BYTES } from '../../shared/limits.ts';
import type { MailboxView } from '../../shared/schema/mailbox.ts';
import { mailboxRequest } from '../../shared/schema/mailbox.ts';
import type { ReporterApp } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { Refusal } from '../http/problem.ts';
import { teamStub } from '../team/stub.ts';

const NOTHING: MailboxView = { found: false, status: 'received', messages: [] };

export async function postMailbox(c: Context<ReporterApp>): Promise<Response> {
  const { id } = c.get('partnership');
  const sent = await jsonBody(c, mailboxRequest, SMALL_BODY_MAX_BYTES);
  const proof = await checkProof(sent.proof, c.get('settings').PROOF_SECRET, id);
  if (!proof.ok) throw new Refusal(proof);
  const hash = await mailboxHashOf(sent.mailbox);
  const team = await c.env.PARTNERSHIP.getByName(id).teamOfMailbox(hash);
  const view = team ? await teamStub(c.env, id, team).readMailbox(hash) : NOTHING;
  return c.json(view satisfies MailboxView);
}
