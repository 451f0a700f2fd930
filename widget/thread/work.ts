// The slow and secret work: five words, proof of work, sealing, opening.
import type { Misread } from '../../shared/crypto/code.ts';
import {
  digitsOf,
  mailboxOf,
  misread,
  newReturnCode,
  parseCode,
  wordsOf,
} from '../../shared/crypto/code.ts';
import type { MailboxIdentity, Recipient } from '../../shared/crypto/keys.ts';
import { digestOfRecipient } from '../../shared/crypto/keys.ts';
import { openAnswer } from '../../shared/crypto/open-answer.ts';
import { sealLetter, sealReport } from '../../shared/crypto/seal.ts';
import { trustedTeamKey } from '../../shared/crypto/sign.ts';
import { solve } from '../../shared/crypto/solve.ts';
import type { MailboxId, PartnershipId, TeamId } from '../../shared/ids.ts';
import type { PartnershipKeys } from '../../shared/schema/keys.ts';
import type { LetterText, Report } from '../../shared/schema/report.ts';
import type { NewMailbox, Setup } from './tasks.ts';

async function newMailbox(partnership: PartnershipId): Promise<NewMailbox> {
  const code = newReturnCode();
  const { id, recipient } = await mailboxOf(code, partnership);
  const digest = await digestOfRecipient(recipient);
  return { id, recipient, digest, words: wordsOf(code), digits: digitsOf(code) };
}

type Sealed = { sealed: string; generation: number };

/** Null: there is no key to trust for this team. */
async function seal(
  what: Report | LetterText,
  keys: PartnershipKeys,
  want: Setup & { team: TeamId },
): Promise<Sealed | null> {
  const key = await trustedTeamKey(keys, want);
  if (!key) return null;
  const readers = [key.recipient as Recipient, key.recovery as Recipient];
  const sealed = 'kind' in what ? sealLetter(what, readers) : sealReport(what, readers);
  return { sealed: await sealed, generation: key.generation };
}

async function openMailbox(
  typed: string,
  partnership: PartnershipId,
): Promise<{ id: MailboxId; identity: MailboxIdentity; digest: string } | { wrong: Misread }> {
  const code = parseCode(typed);
  if (!code) return { wrong: misread(typed) };
  const { id, identity, recipient } = await mailboxOf(code, partnership);
  return { id, identity, digest: await digestOfRecipient(recipient) };
}

/** Null: shown as a message that could not be opened; the others still are. */
async function openText(sealed: string, identity: MailboxIdentity): Promise<string | null> {
  try {
    return (await openAnswer(sealed, [identity])).text;
  } catch {
    return null;
  }
}

export const work = { newMailbox, solve, seal, openMailbox, openText };
export type Work = typeof work;
