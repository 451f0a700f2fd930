// The reporter's way back. A wrong code gets the same shape as a mailbox with nothing in it yet, after the same
// work: one proof, one look in the index, one look at a team.
import type { Context } from 'hono';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import { checkProof } from '../../shared/crypto/proof.ts';
import type { TeamId } from '../../shared/ids.ts';
import { SMALL_BODY_MAX_BYTES } from '../../shared/limits.ts';
import { LETTERS_SEEN, STATUSES } from '../../shared/schema/codes.ts';
import type { MailboxView } from '../../shared/schema/mailbox.ts';
import { mailboxRequest } from '../../shared/schema/mailbox.ts';
import type { ReporterApp } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { Refusal } from '../http/problem.ts';
import type { MailboxPart } from '../team/mailbox.ts';
import { teamStub } from '../team/stub.ts';

type Part = MailboxPart & { team: TeamId };

const furthest = <Code extends string>(codes: readonly Code[], said: readonly Code[]): number =>
  Math.max(0, ...said.map((code) => codes.indexOf(code)));

/** Unread by one team is unread. */
function seenOf(parts: readonly Part[]): MailboxView['letters'] {
  if (parts.some(({ letters }) => letters === 'unread')) return 'unread';
  return (
    LETTERS_SEEN[
      furthest(
        LETTERS_SEEN,
        parts.map(({ letters }) => letters),
      )
    ] ?? 'none'
  );
}

/** Whom letters are sealed to: where the first report went. Whoever learns the words later cannot change that. */
const firstOf = (parts: readonly [Part, ...Part[]]): Part =>
  parts.reduce((a, b) => (b.found && (!a.found || b.oldest < a.oldest) ? b : a));

/** What several teams say of one mailbox, as one: the furthest status, every message in order. */
function merged(parts: readonly [Part, ...Part[]]): MailboxView {
  const statuses = parts.map(({ status }) => status);
  return {
    found: parts.some(({ found }) => found),
    team: firstOf(parts).team,
    status: STATUSES[furthest(STATUSES, statuses)] ?? 'received',
    letters: seenOf(parts),
    askFeeling: parts.some(({ askFeeling }) => askFeeling),
    messages: parts.flatMap(({ messages }) => messages).sort((a, b) => a.at - b.at),
  };
}

export async function postMailbox(c: Context<ReporterApp>): Promise<Response> {
  const { id, defaultTeam } = c.get('partnership');
  const sent = await jsonBody(c, mailboxRequest, SMALL_BODY_MAX_BYTES);
  const proof = await checkProof(sent.proof, c.get('settings').PROOF_SECRET, {
    partnership: id,
    team: null,
  });
  if (!proof.ok) throw new Refusal(proof);
  const hash = await mailboxHashOf(sent.mailbox);
  const found = await c.env.PARTNERSHIP.getByName(id).findMailbox(hash, proof.value);
  if (!found.ok) throw new Refusal(found);
  const look = async (team: TeamId): Promise<Part> => ({
    ...(await teamStub(c.env, id, team).readMailbox(hash)),
    team,
  });
  const [first = defaultTeam, ...others] = found.value; // an unknown mailbox is looked for too
  const parts = await Promise.all([look(first), ...others.map(look)]);
  return c.json(merged(parts));
}
