// One type per key role, so that a key cannot be used for another's work; and how each is made.
//
// All are hybrid age keys (ML-KEM-768 + X25519) but the signing key, since age keys cannot sign.

import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { sha256, toBase64Url, toUtf8 } from '../bytes.ts';

declare const role: unique symbol;
type Key<Role extends string> = string & { readonly [role]: Role };

/** Secret, `AGE-SECRET-KEY-PQ-1…`. Opens what is sealed to a team. */
export type TeamIdentity = Key<'team identity'>;
/** Secret, `AGE-SECRET-KEY-PQ-1…`. Printed as a kit and never stored. */
export type RecoveryIdentity = Key<'recovery identity'>;
/** Secret, `AGE-SECRET-KEY-PQ-1…`. A member of staff's own: opens the team keys wrapped to them. */
export type StaffIdentity = Key<'staff identity'>;
/** Secret, `AGE-SECRET-KEY-PQ-1…`. Comes from five words; opens answers. */
export type MailboxIdentity = Key<'mailbox identity'>;
export type AgeIdentity = TeamIdentity | RecoveryIdentity | StaffIdentity | MailboxIdentity;

/** Public, `age1pq1…`. */
export type Recipient = Key<'recipient'>;

/** Secret, base64url of 32 bytes. Signs team keys. */
export type SigningSecret = Key<'signing secret'>;
/** Public, base64url of 32 bytes. */
export type SigningKey = Key<'signing key'>;
/** SHA-256 of a signing key, base64url: what an embed pins in `data-key`. */
export type Fingerprint = Key<'fingerprint'>;

/** A new hybrid identity for the role that the caller names. */
export const newIdentity = async <Identity extends AgeIdentity>(): Promise<Identity> =>
  (await generateHybridIdentity()) as Identity;

/** SHA-256 of a recipient, base64url: names it in few bytes. */
export const digestOfRecipient = async (recipient: Recipient): Promise<string> =>
  toBase64Url(await sha256(toUtf8(recipient)));

export const recipientOf = async (identity: AgeIdentity): Promise<Recipient> =>
  (await identityToRecipient(identity)) as Recipient;
