// Proof of work, by ALTCHA's library: a challenge that the server signs and keeps no record of, some work on
// the device (`solve.ts`), and one cheap check.
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import * as z from 'zod/mini';
import { fromBase64, fromUtf8 } from '../bytes.ts';
import type { PartnershipId, TeamId } from '../ids.ts';
import { PROOF_LIFETIME_MS } from '../limits.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';

/** Rounds of one derivation. The server makes one for each challenge, and none for a check. */
const COST = 1_000;

/** What a proof is good for: a report to `team`, or with null what comes by mailbox. Never one for the other. */
export type ProofFor = { partnership: PartnershipId; team: TeamId | null };

type Asked = ProofFor & { work: number };

/** Signed, and in the open: whoever works may see how much they were asked for, and for what. */
const dataOf = ({ partnership, team, work }: Asked): Record<string, string | number> =>
  team === null ? { partnership, work } : { partnership, team, work };

/** The key that is looked for is signed too, so that a check need not derive it again. */
const secretsFrom = (secret: string) => ({
  hmacSignatureSecret: secret,
  hmacKeySignatureSecret: `${secret} of keys`,
});

/**
 * A challenge good for one thing until it expires. `work`: the most derivations that it may need. The counter is
 * drawn evenly below it, so that work has a bound and no long tail: the mean is half of it, and nobody gains by
 * giving up early and asking anew.
 */
export const newChallenge = (
  secret: string,
  { now, ...asked }: Asked & { now: number },
): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    counter: randomInt(asked.work - 1, 0),
    deriveKey,
    data: dataOf(asked),
    expiresAt: Math.ceil((now + PROOF_LIFETIME_MS) / 1_000),
    ...secretsFrom(secret),
  });

const payload = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(COST),
      keyLength: z.literal(32),
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: z.int(),
      data: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

/** What of a proof is remembered so that it is taken once: its signature, and until when, in ms. */
export type SpentProof = { signature: string; expiresAt: number };

/**
 * Whether the work was done for a challenge that this server made for this. How much it asked for was decided then
 * and is not looked at again: what was given in calm stays good. Fails with `proof_expired` or `proof_refused`.
 */
export async function checkProof(
  proof: string,
  secret: string,
  proofFor: ProofFor,
): Promise<Result<SpentProof>> {
  let parsed: z.infer<typeof payload>;
  try {
    parsed = payload.parse(JSON.parse(fromUtf8(fromBase64(proof))));
  } catch {
    return fail('proof_refused');
  }
  const { challenge, solution } = parsed;
  const { data, expiresAt } = challenge.parameters;
  const result = await verifySolution({
    challenge,
    solution,
    deriveKey,
    ...secretsFrom(secret),
  });
  if (result.expired) return fail('proof_expired');
  const isForThis =
    data.partnership === proofFor.partnership && (data.team ?? null) === proofFor.team;
  if (!result.verified || !isForThis) return fail('proof_refused');
  return ok({ signature: challenge.signature, expiresAt: expiresAt * 1_000 });
}
