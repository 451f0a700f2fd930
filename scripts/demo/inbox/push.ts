// Reads a Web Push message as the browser that it was sealed for would: RFC 8291 (`aes128gcm`), and who sent it by
// RFC 8292.
import { Buffer } from 'node:buffer';
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, verify } from 'node:crypto';

/** A browser's subscription: base64url. */
export type Browser = { public: string; private: string; auth: string };

const SALT = 16;
const KEY = 65;
const TAG = 16;

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));

/** The words of one message. Throws where it was not sealed for this browser, or was changed. */
export function openPush(body: Buffer, browser: Browser): string {
  const salt = body.subarray(0, SALT);
  const head = SALT + 4 + 1; // and the size of a record, and the length of the key
  const sender = body.subarray(head, head + KEY);
  const sealed = body.subarray(head + KEY);
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(bytes(browser.private));
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), bytes(browser.public), sender]);
  const secret = derive(ecdh.computeSecret(sender), bytes(browser.auth), info, 32);
  const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(sealed.subarray(-TAG));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString(); // 2 ends the last record; zeros follow
}

/** Whether a header is a token of whoever has this public key, for this origin, and not yet over. */
export function isPushToken(header: string, publicKey: string, audience: string): boolean {
  const [, token = '', key] = /^vapid t=([^,]+), ?k=(.+)$/.exec(header) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = bytes(publicKey);
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    bytes(signature),
  );
  if (!signed || key !== publicKey) return false;
  const { aud, exp } = JSON.parse(bytes(claims).toString()) as { aud: string; exp: number };
  return aud === audience && exp > Date.now() / 1_000;
}
