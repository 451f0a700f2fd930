// The partnership vouches for each team key; the widget and the console refuse one that it did not sign.
import { ed25519 } from '@noble/curves/ed25519.js';
import { fromBase64Url, sha256, toBase64Url, toUtf8 } from '../bytes.ts';
import type { PartnershipId, TeamId } from '../ids.ts';
import type { PartnershipKeys, SignedTeamKey, TeamKey } from '../schema/keys.ts';
import { readTeamKey } from '../schema/readers.ts';
import type { Fingerprint, SigningKey, SigningSecret } from './keys.ts';

/** Keeps a signature made here from meaning anything elsewhere. */
const CONTEXT = 'nightlight/team-key/v1\n';

const message = (statement: string): Uint8Array => toUtf8(CONTEXT + statement);

/** A new Ed25519 pair. */
export function newSigningPair(): { secret: SigningSecret; key: SigningKey } {
  const { secretKey, publicKey } = ed25519.keygen();
  return {
    secret: toBase64Url(secretKey) as SigningSecret,
    key: toBase64Url(publicKey) as SigningKey,
  };
}

/** What an embed pins. Throws on a key that is not base64url. */
export const fingerprintOf = async (key: SigningKey): Promise<Fingerprint> =>
  toBase64Url(await sha256(fromBase64Url(key))) as Fingerprint;

/** Signs a team key. The statement is kept as the exact text that was signed. */
export function signTeamKey(key: TeamKey, secret: SigningSecret): SignedTeamKey {
  const statement = JSON.stringify(key);
  const signature = toBase64Url(ed25519.sign(message(statement), fromBase64Url(secret)));
  return { statement, signature };
}

/** The team key, or null if this signing key did not sign exactly this text or it is not a team key. */
export function verifyTeamKey(signed: SignedTeamKey, key: SigningKey): TeamKey | null {
  try {
    const valid = ed25519.verify(
      fromBase64Url(signed.signature),
      message(signed.statement),
      fromBase64Url(key),
      { zip215: false },
    );
    return valid ? readTeamKey(JSON.parse(signed.statement)) : null;
  } catch {
    return null; // malformed is the same as unsigned
  }
}

/**
 * The key to seal to for a team, or null when there is none to trust: no key for that team, a key that the
 * partnership did not sign, or a signing key other than the one that the embed pins.
 */
export async function trustedTeamKey(
  keys: PartnershipKeys,
  want: { partnership: PartnershipId; team: TeamId; pin: string | null },
): Promise<TeamKey | null> {
  const signingKey = keys.signingKey as SigningKey;
  if (want.pin !== null && (await fingerprintOf(signingKey)) !== want.pin) return null;
  const candidates = keys.teams
    .map((signed) => verifyTeamKey(signed, signingKey))
    .filter((key) => key !== null)
    .filter((key) => key.partnership === want.partnership && key.team === want.team)
    .sort((a, b) => b.generation - a.generation);
  return candidates[0] ?? null;
}
