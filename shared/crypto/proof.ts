// Proof of work, by ALTCHA's library: a challenge that the server signs and keeps no record of, some work on
// the device (`solve.ts`), and one cheap check.
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import * as z from 'zod/mini';
import { fromBase64, fromUtf8 } from '../bytes.ts';
import type { PartnershipId } from '../ids.ts';
import { PROOF_LIFETIME_MS } from '../limits.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';

/** One derivation has this many rounds; a solution needs 256 of them on average, a check needs one. */
const COST = 1_000;
const PREFIX = '00';

/** A challenge good for one partnership until it expires. */
export const newChallenge = (
  secret: string,
  partnership: PartnershipId,
  now: number,
): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    keyPrefix: PREFIX,
    deriveKey,
    data: { partnership },
    expiresAt: Math.ceil((now + PROOF_LIFETIME_MS) / 1_000),
    hmacSignatureSecret: secret,
  });

const payload = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(COST),
      keyLength: z.literal(32),
      keyPrefix: z.literal(PREFIX),
      expiresAt: z.int(),
      data: z.object({ partnership: z.string() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

/** What of a proof is remembered so that it is taken once: its signature, and until when, in ms. */
export type SpentProof = { signature: string; expiresAt: number };

/** Whether the work was done for a challenge that this server made for this partnership. */
export async function checkProof(
  proof: string,
  secret: string,
  partnership: PartnershipId,
): Promise<Result<SpentProof>> {
  let parsed: z.infer<typeof payload>;
  try {
    parsed = payload.parse(JSON.parse(fromUtf8(fromBase64(proof))));
  } catch {
    return fail('proof_refused');
  }
  const { challenge, solution } = parsed;
  const result = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: secret,
  });
  if (result.expired) return fail('proof_expired');
  if (!result.verified || challenge.parameters.data.partnership !== partnership) {
    return fail('proof_refused');
  }
  return ok({
    signature: challenge.signature,
    expiresAt: challenge.parameters.expiresAt * 1_000,
  });
}
