// Proof of work on the device. Apart from `proof.ts`, which is the server's, so that a reporter's browser loads
// no more than it needs.
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge, Payload } from 'altcha-lib/types';
import { toBase64, toUtf8 } from '../bytes.ts';

/** Works until a solution is found: base64 of ALTCHA's payload. Throws if the work was given up. */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('proof of work was given up');
  return toBase64(toUtf8(JSON.stringify({ challenge, solution } satisfies Payload)));
}
