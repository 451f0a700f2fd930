// A member of staff's passphrase, in the browser: one slow derivation gives the proof that signs in and,
// apart from it, the secret that wraps their key. The server sees the proof and the wrapped key only.
import { hkdf } from '@noble/hashes/hkdf.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { Decrypter, Encrypter } from 'age-encryption';
import { fromBase64, toBase64, toBase64Url, toUtf8 } from '../bytes.ts';
import type { AccountId, PartnershipId } from '../ids.ts';
import type { Fingerprint, Recipient, StaffIdentity, TeamIdentity } from './keys.ts';

/** 128 MiB and about half a second: typed a few times a day, on a laptop. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, dkLen: 32 };

/** The wrapping secret is already 256 random-looking bits, so age's own scrypt may be quick. */
const WRAP_WORK_FACTOR = 10;

export type PassphraseSecrets = { proof: string; wrapping: string };

/** `proof` and `wrapping` are base64url of 32 bytes; neither can be computed from the other. */
export async function deriveFromPassphrase(
  passphrase: string,
  who: { partnership: PartnershipId; account: AccountId },
): Promise<PassphraseSecrets> {
  const salt = toUtf8(`nightlight/staff/v1/${who.partnership}/${who.account}`);
  const master = await scryptAsync(toUtf8(passphrase.normalize('NFKC')), salt, SCRYPT);
  const derive = (use: string): string =>
    toBase64Url(hkdf(sha256, master, undefined, toUtf8(`nightlight/${use}/v1`), 32));
  return { proof: derive('sign-in'), wrapping: derive('wrapping') };
}

/** What a member of staff's passphrase keeps: their key, and the signing key that they trust. */
export type StaffSecret = {
  identity: StaffIdentity;
  /** A server that swaps the partnership's signing key is found out by this. */
  pin: Fingerprint;
};

/** A staff secret as an age file (base64) that only the passphrase's wrapping secret opens. */
export async function wrapStaffSecret(secret: StaffSecret, wrapping: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(wrapping);
  encrypter.setScryptWorkFactor(WRAP_WORK_FACTOR);
  return toBase64(await encrypter.encrypt(JSON.stringify(secret)));
}

/** Throws if the wrapping secret is not the right one. */
export async function unwrapStaffSecret(wrapped: string, wrapping: string): Promise<StaffSecret> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(wrapping);
  return JSON.parse(await decrypter.decrypt(fromBase64(wrapped), 'text')) as StaffSecret;
}

/** A team identity as an age file (base64) to one member of staff. */
export async function wrapTeamIdentity(identity: TeamIdentity, to: Recipient): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(to);
  return toBase64(await encrypter.encrypt(identity));
}

/** Throws if it was not wrapped to this member of staff. */
export async function unwrapTeamIdentity(
  wrapped: string,
  own: StaffIdentity,
): Promise<TeamIdentity> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(own);
  return (await decrypter.decrypt(fromBase64(wrapped), 'text')) as TeamIdentity;
}
