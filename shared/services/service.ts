// A service to point to, in the terms of Open Referral UK (HSDS 3) that signposting needs.
import type { Worry } from '../schema/codes.ts';

export type Service = {
  id: string;
  name: string;
  /** One plain line: what it is for. */
  description: string;
  phone?: string;
  text?: { to: string; word?: string };
  url?: string;
  /** `minimum_age` and `maximum_age` of the person it helps, in whole years. */
  ages: { min: number; max: number };
  /** Who may use it: the child themselves, or an adult who worries. */
  audience: readonly ('child' | 'adult')[];
  /** Empty: any worry. */
  worries: readonly Worry[];
  hours: string;
  /** ISO date of the page that the facts come from, and how sure we are: A official and recent, C memory. */
  assuredDate: string;
  confidence: 'A' | 'B' | 'C';
};
