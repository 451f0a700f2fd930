// A service to point to: the lean shape that the widget carries. The full facts are in each partnership's
// services.json, in the shape of Open Referral UK (HSDS 3); `from-hsds.ts` maps one to the other.
import type { Worry } from '../schema/codes.ts';

/** Who may use it. `public` is any adult for themselves or as a neighbour or friend. */
export const AUDIENCES = ['child', 'parent', 'public', 'professional'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A official and recent; B old, second-hand or conflicting; C from memory. */
export const CONFIDENCES = ['A', 'B', 'C'] as const;

/** Local wall-clock times, `HH:MM`. Days: 1 is Monday. `to` at or before `from` is on the next day. */
export type OpenHours = { days: readonly number[]; from: string; to: string };

export type Service = {
  /** A stable slug: the key for words about the service in catalogues. */
  id: string;
  name: string;
  /** One plain line, at most 12 words: what it is for. */
  description: string;
  phone?: string;
  text?: { to: string; word?: string };
  url?: string;
  email?: string;
  /** There is a live chat at `url`. */
  chat?: true;
  /** Of the person it helps, in whole years, both inclusive. Absent: any age. */
  ages?: { min?: number; max?: number };
  audience: readonly Audience[];
  /** Empty: any worry. */
  worries: readonly Worry[];
  /** Absent: not known. */
  open?: 'always' | readonly OpenHours[];
  /** The partnership's areas it serves. Absent: everywhere. */
  areas?: readonly string[];
  /** ISO 639 codes besides English; `bfi` is British Sign Language. */
  languages?: readonly string[];
  /** Absent: free. `standard` is what any call to a landline costs. */
  cost?: 'standard' | 'charged' | 'unknown';
  /** ISO date when the facts were last checked. Absent: never. */
  assuredDate?: string;
  confidence: (typeof CONFIDENCES)[number];
  /** Services of one kind do the same thing: only one of them is ever suggested. */
  kind?: string;
  /** It takes information and sends nobody: no use in danger. */
  notForDanger?: true;
  /** On the help page only: suggested unasked, it could read as blame. */
  browseOnly?: true;
};
