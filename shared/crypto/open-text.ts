// Opens what was sealed, in a browser only: the worker may not import this file.
import { Decrypter } from 'age-encryption';
import { fromBase64 } from '../bytes.ts';
import type { AgeIdentity } from './keys.ts';
import { unpad } from './pad.ts';

/** Throws if none of the identities opens it, or if it was changed by one bit. */
export async function openText(
  sealed: string,
  identities: readonly AgeIdentity[],
): Promise<string> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return unpad(await decrypter.decrypt(fromBase64(sealed)));
}
