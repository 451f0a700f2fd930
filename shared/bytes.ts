// Bytes to text and back, by one library, so that no room does it its own way.
import { base64, base64urlnopad, hex } from '@scure/base';

export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes);
/** Throws on anything that is not canonical, padded base64. */
export const fromBase64 = (text: string): Uint8Array => base64.decode(text);

export const toBase64Url = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);
/** Throws on anything that is not canonical base64url without padding. */
export const fromBase64Url = (text: string): Uint8Array => base64urlnopad.decode(text);

export const toHex = (bytes: Uint8Array): string => hex.encode(bytes);
/** Throws on anything that is not hexadecimal digits in pairs. */
export const fromHex = (text: string): Uint8Array => hex.decode(text);

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const toUtf8 = (text: string): Uint8Array => encoder.encode(text);
/** Throws on bytes that are not UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);

/** SHA-256 by the platform. Needs a secure context in a browser. */
export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
