// Padding, so that the size of a sealed text says almost nothing about it.
//
// Layout: one version byte (1), the text in UTF-8, the byte 0x80, then zeros up to one of PADDED_BYTES.
// The mark-and-zeros scheme is ISO/IEC 7816-4; age authenticates all of it.
import { fromUtf8, toUtf8 } from '../bytes.ts';
import { PADDED_BYTES } from '../limits.ts';

const VERSION = 1;
const MARK = 0x80;

/** Throws RangeError if the text is longer than the largest size. */
export function pad(text: string): Uint8Array {
  const body = toUtf8(text);
  const size = PADDED_BYTES.find((bytes) => bytes >= body.length + 2);
  if (size === undefined) throw new RangeError('too long to seal');
  const padded = new Uint8Array(size);
  padded[0] = VERSION;
  padded.set(body, 1);
  padded[body.length + 1] = MARK;
  return padded;
}

/** Throws on an unknown version or a missing mark: neither can come from `pad`. */
export function unpad(padded: Uint8Array): string {
  if (padded[0] !== VERSION) throw new Error('sealed with an unknown version');
  let end = padded.length - 1;
  while (end > 0 && padded[end] === 0) end -= 1;
  if (end < 1 || padded[end] !== MARK) throw new Error('sealed without its padding');
  return fromUtf8(padded.subarray(1, end));
}
