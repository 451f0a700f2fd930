// What a reporter's browser is answered, read as strictly as the schemas of the same names say.
import type { PartnershipId, ReportId, TeamId } from '../ids.ts';
import { BASE64URL_256, HEX_128, SLUG } from '../ids.ts';
import { LETTERS_SEEN, STATUSES } from './codes.ts';
import type { Receipt } from './envelope.ts';
import type { PartnershipKeys, SignedTeamKey, TeamKey } from './keys.ts';
import type { LetterReceipt, MailboxView } from './mailbox.ts';
import {
  isBase64,
  RECIPIENT,
  SEALED_MAX_CHARS,
  SEALED_MIN_CHARS,
  SIGNATURE,
  STATEMENT_MAX_CHARS,
} from './patterns.ts';
import type { Read } from './read.ts';
import { list, oneOf, record, text, whole, yesOrNo } from './read.ts';

export const readTeamId = text<TeamId>(SLUG);

/** What the partnership vouches for. Its signature was checked before. */
export const readTeamKey = record<TeamKey>({
  v: oneOf([1]),
  partnership: text<PartnershipId>(SLUG),
  team: readTeamId,
  generation: whole(1),
  recipient: text(RECIPIENT),
  recovery: text(RECIPIENT),
});

export const readPartnershipKeys = record<PartnershipKeys>({
  signingKey: text(BASE64URL_256),
  teams: list(
    record<SignedTeamKey>({ statement: text(STATEMENT_MAX_CHARS), signature: text(SIGNATURE) }),
  ),
});

export const readReceipt = record<Receipt>({
  id: text<ReportId>(HEX_128),
  nextLook: whole(0),
  teamOpen: yesOrNo,
  interrupt: yesOrNo,
});

const atMost = text(SEALED_MAX_CHARS);
const readSealedBytes: Read<string> = (value) => {
  const sealed = atMost(value);
  if (sealed.length < SEALED_MIN_CHARS || !isBase64(sealed)) throw new TypeError('not sealed');
  return sealed;
};

export const readMailboxView = record<MailboxView>({
  found: yesOrNo,
  team: readTeamId,
  status: oneOf(STATUSES),
  letters: oneOf(LETTERS_SEEN),
  askFeeling: yesOrNo,
  messages: list(
    record<MailboxView['messages'][number]>({ id: text(), at: whole(0), sealed: readSealedBytes }),
  ),
});

export const readLetterReceipt = record<LetterReceipt>({ id: text(HEX_128) });
