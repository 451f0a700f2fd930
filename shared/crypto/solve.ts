// Proof of work on the device: ALTCHA's search, without what its library brings along for other kinds of challenge.
// Apart from `proof.ts`, which is the server's, so that a reporter's browser loads no more than it needs.
import type { Challenge, Payload } from 'altcha-lib/types';
import { fromHex, toBase64, toHex, toUtf8 } from '../bytes.ts';

/** Far beyond what is ever asked for: a challenge that nothing solves must end. */
const TRIES_MAX = 100_000;
const COUNTER_BYTES = 4;

/** Works until the solution is found: base64 of ALTCHA's payload. Throws if nothing solves it. */
export async function solve(challenge: Challenge): Promise<string> {
  const { nonce, salt, cost, keyPrefix } = challenge.parameters;
  const start = fromHex(nonce);
  const password = new Uint8Array(start.length + COUNTER_BYTES);
  password.set(start);
  const counterIn = new DataView(password.buffer, start.length);
  const kind = {
    name: 'PBKDF2',
    salt: fromHex(salt) as Uint8Array<ArrayBuffer>,
    iterations: cost,
    hash: 'SHA-256',
  };
  for (let counter = 0; counter < TRIES_MAX; counter += 1) {
    counterIn.setUint32(0, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = toHex(new Uint8Array(await crypto.subtle.deriveBits(kind, key, 256)));
    if (derivedKey.startsWith(keyPrefix)) {
      const solution = { counter, derivedKey };
      return toBase64(toUtf8(JSON.stringify({ challenge, solution } satisfies Payload)));
    }
  }
  throw new Error('nothing solves this challenge');
}
