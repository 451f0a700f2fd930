// Identifiers, each with its own type, so that one cannot be passed for another.
import { toHex } from './bytes.ts';

declare const role: unique symbol;
type Id<Name extends string> = string & { readonly [role]: Name };

/** Made by the reporter's browser: 128 random bits, 32 lower-case hexadecimal digits. */
export type ReportId = Id<'report'>;
export type PartnershipId = Id<'partnership'>;
export type TeamId = Id<'team'>;
export type AreaId = Id<'area'>;
export type AccountId = Id<'account'>;
/** 256 bits from the five words, base64url. Whoever has it may read the mailbox; the server keeps its hash. */
export type MailboxId = Id<'mailbox'>;
/** SHA-256 of a mailbox id, base64url. */
export type MailboxHash = Id<'mailbox hash'>;

export const HEX_128 = /^[0-9a-f]{32}$/;
export const BASE64URL_256 = /^[A-Za-z0-9_-]{43}$/;
/** Names that a partnership's configuration gives: teams, areas, accounts. */
export const SLUG = /^[a-z][a-z0-9-]{1,39}$/;

const random128 = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));

export const newReportId = (): ReportId => random128() as ReportId;
/** For rows that staff or the worker make: notes, messages, outbox items. */
export const newRowId = random128;
