// The return code: five random words, which give the mailbox its address and its key, and nothing else.
//
// 1,024 words are 10 bits each, so a code is 50 bits; scrypt at N = 2^15, r = 8 (32 MiB) makes each guess
// cost about a tenth of a second of a core. No word is a checksum.
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { bech32 } from '@scure/base';
import { toBase64Url, toUtf8 } from '../bytes.ts';
import type { MailboxId, PartnershipId } from '../ids.ts';
import type { MailboxIdentity, Recipient } from './keys.ts';
import { recipientOf } from './keys.ts';
import { nearWords, tokensOf } from './typed.ts';
import { WORDS_EN } from './words-en.ts';

const CODE_WORDS = 5;
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, dkLen: 64 };

/** Five indices into the word list, 0–1,023 each. The same code has a digit form: four digits a word. */
export type ReturnCode = readonly number[];

/** No word twice: it would read as a mistake. That costs 0.014 of the 50 bits. */
export function newReturnCode(): ReturnCode {
  // 1,024 divides 65,536, so the low ten bits of a random 16-bit number are uniform.
  const drawn = [...crypto.getRandomValues(new Uint16Array(CODE_WORDS))].map(
    (value) => value & 1023,
  );
  return new Set(drawn).size === CODE_WORDS ? drawn : newReturnCode();
}

export const wordsOf = (code: ReturnCode): string[] => code.map((index) => WORDS_EN[index] ?? '');

export const digitsOf = (code: ReturnCode): string =>
  code.map((index) => String(index).padStart(4, '0')).join(' ');

/**
 * The code that was typed, in words (numbered as they were shown, or not) or in groups of four digits of any
 * script, in any case and spacing; null if it is not one. A word that is almost one of ours is none of ours.
 */
export function parseCode(typed: string): ReturnCode | null {
  const { words, numbers, digits } = tokensOf(typed);
  const inOrder = numbers.every((number, index) => Number(number) === index + 1);
  if (words.length > 0 && !inOrder) return null;
  const indices =
    words.length > 0 ? words.map((word) => WORDS_EN.indexOf(word)) : digits.map(Number);
  const valid = indices.every((index) => index >= 0 && index < WORDS_EN.length);
  return valid && indices.length === CODE_WORDS ? indices : null;
}

/** What keeps the typed text from being a code: to point at, never to change silently. */
export type Misread = {
  /** Words and numbers of no list, in order, each with the words that one slip of typing would make of it. */
  unknown: { typed: string; near: string[] }[];
  /** How many words, or groups of four digits, there are. */
  count: number;
};

export function misread(typed: string): Misread {
  const { words, digits } = tokensOf(typed);
  const wrongWords = words.filter((word) => !WORDS_EN.includes(word));
  const wrongNumbers = digits.filter((group) => Number(group) >= WORDS_EN.length);
  return words.length > 0
    ? {
        unknown: wrongWords.map((word) => ({ typed: word, near: nearWords(word) })),
        count: words.length,
      }
    : { unknown: wrongNumbers.map((group) => ({ typed: group, near: [] })), count: digits.length };
}

export type Mailbox = { id: MailboxId; identity: MailboxIdentity; recipient: Recipient };

/** The mailbox that a code opens in one partnership. Takes 0.1–1 s of a core: run it off the main thread. */
export async function mailboxOf(code: ReturnCode, partnership: PartnershipId): Promise<Mailbox> {
  const salt = toUtf8(`nightlight/mailbox/v1/${partnership}`);
  const derived = await scryptAsync(toUtf8(digitsOf(code)), salt, SCRYPT);
  const identity = bech32
    .encodeFromBytes('AGE-SECRET-KEY-PQ-', derived.subarray(32))
    .toUpperCase() as MailboxIdentity;
  return {
    id: toBase64Url(derived.subarray(0, 32)) as MailboxId,
    identity,
    recipient: await recipientOf(identity),
  };
}
