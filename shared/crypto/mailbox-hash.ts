// What the server keeps of a mailbox: a hash, so that what is stored cannot open it.
import { sha256, toBase64Url, toUtf8 } from '../bytes.ts';
import type { MailboxHash, MailboxId } from '../ids.ts';

/** SHA-256 of the id's text, base64url. The id is 256 bits from scrypt, so a plain hash is enough. */
export const mailboxHashOf = async (id: MailboxId): Promise<MailboxHash> =>
  toBase64Url(await sha256(toUtf8(id))) as MailboxHash;
