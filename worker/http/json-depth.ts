// How deep lists and objects of a JSON text stand in one another, found without building any of them.

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const isOpening = (byte: number): boolean => byte === 0x5b || byte === 0x7b; // [ {
const isClosing = (byte: number): boolean => byte === 0x5d || byte === 0x7d; // ] }

/** The index after the string that opens before `from`. */
function afterString(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at + 1;
}

/** Whether any value of a JSON text in UTF-8 is deeper than `max`. Text that is no JSON is for the parser to refuse. */
export function isDeeperThan(bytes: Uint8Array, max: number): boolean {
  let depth = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      at = afterString(bytes, at + 1);
      continue;
    }
    if (isOpening(byte)) depth += 1;
    else if (isClosing(byte)) depth -= 1;
    if (depth > max) return true;
    at += 1;
  }
  return false;
}
