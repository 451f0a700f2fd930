// What some texts must look like, for the schemas and for the readers of a reporter's browser, which load no schema.
import { fromBase64 } from '../bytes.ts';

/** A hybrid age recipient: 1,216 bytes in bech32. */
export const RECIPIENT = /^age1pq1[a-z0-9]{1900,2000}$/;
/** An Ed25519 signature, base64url. */
export const SIGNATURE = /^[A-Za-z0-9_-]{86}$/;

/** A point on P-256, uncompressed, base64url: what Web Push has for a public key. */
export const PUSH_KEY = /^B[A-Za-z0-9_-]{86}$/;
/** 128 bits, base64url: the secret of a browser's push subscription. */
export const PUSH_AUTH = /^[A-Za-z0-9_-]{22}$/;

/** JSON of a team key. */
export const STATEMENT_MAX_CHARS = 6_000;
/** An age file in base64: from the header of two hybrid recipients up to the largest padding. */
export const SEALED_MIN_CHARS = 200;
export const SEALED_MAX_CHARS = 90_000;

/** Whether it is canonical base64 of something. */
export function isBase64(text: string): boolean {
  try {
    return fromBase64(text).length > 0;
  } catch {
    return false;
  }
}
