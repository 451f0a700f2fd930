// The sign-in proof at rest. The browser has already made it slow (scrypt); it is hashed again so that what
// is stored cannot be sent.

const ROUNDS = 100_000; // the most that the platform's PBKDF2 takes

export async function hashProof(proof: string, salt: Uint8Array): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(proof),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    key,
    256,
  );
  return new Uint8Array(bits);
}

/** Compares in constant time. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.byteLength === b.byteLength && crypto.subtle.timingSafeEqual(a, b);
