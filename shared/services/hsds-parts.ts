// The parts of an HSDS 3.0 service: each an object of its own table there. Only what signposting needs.
import { z } from 'zod';
import { SLUG } from '../ids.ts';
import { WORRIES } from '../schema/codes.ts';
import { AUDIENCES, CONFIDENCES } from './service.ts';

/** Ours, in `taxonomy_term.taxonomy`; the codes are those of shared/schema/codes.ts and of service.ts. */
export const WORRY_TAXONOMY = 'nightlight:worry';
export const AUDIENCE_TAXONOMY = 'nightlight:audience';

/** A ten-year-old reads no more on a list of numbers (domain brief, section 5). */
const MOST_WORDS = 12;

const id = z.string().min(1);
export const day = z.iso.date('must be a date such as 2026-11-22');
const clock = z
  .string()
  .regex(
    /^(([01]\d|2[0-3]):[0-5]\d|24:00)(:00)?$/,
    'must be the local time, such as 09:00, without an offset',
  );
export const https = z
  .string()
  .refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:', {
    error: ({ input }) => `must be an https address, not ${JSON.stringify(input)}`,
  });
/** 3 (as 111) to 15 digits (E.164's most). */
const number = z
  .string()
  .regex(/^\+?[\d ()-]+$/, 'must be digits and spaces only')
  .refine((text) => /^\d{3,15}$/.test(text.replace(/\D/g, '')), 'must have 3 to 15 digits');
export const line = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text.split(/\s+/).length <= MOST_WORDS, {
    error: ({ input }) =>
      `has ${String(input).trim().split(/\s+/).length} words; at most ${MOST_WORDS} plain ones`,
  });

const CODES: Record<string, readonly string[]> = {
  [WORRY_TAXONOMY]: WORRIES,
  [AUDIENCE_TAXONOMY]: AUDIENCES,
};
const taxonomyTerm = z
  .object({
    id,
    code: z.string().optional(),
    name: z.string(),
    description: z.string().optional(),
    taxonomy: z.string().optional(),
  })
  .refine(({ taxonomy = '', code = '' }) => CODES[taxonomy]?.includes(code) ?? true, {
    path: ['code'],
    error: 'is not a code that Nightlight knows',
  });

export const phone = z.object({
  id,
  number,
  type: z.enum(['voice', 'text', 'sms', 'cell', 'fax', 'textphone', 'video', 'pager']).optional(),
  description: z.string().optional(),
});

export const schedule = z.object({
  id,
  freq: z.literal('WEEKLY', 'must be WEEKLY: nothing else can be shown'),
  byday: z
    .string()
    .regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/, 'must be days such as MO,TU'),
  opens_at: clock,
  closes_at: clock,
  description: z.string().optional(),
});

export const extra = z.strictObject({
  /** Stable: the key for words about the service in catalogues. */
  slug: z.string().regex(SLUG, 'must be lower-case words joined by hyphens'),
  /** A official and recent; B old, second-hand or conflicting; C from memory. */
  confidence: z.enum(CONFIDENCES),
  /** The word to send to the number of type `text`. */
  text_keyword: z
    .string()
    .regex(/^[A-Za-z]+$/)
    .optional(),
  /** There is a live chat at `url`. */
  chat: z.boolean().optional(),
  /** Services of one kind do the same thing: one of them is suggested. */
  kind: z.string().optional(),
  /** It takes information and sends nobody. */
  not_for_danger: z.boolean().optional(),
  /** On the help page only: suggested unasked, it could read as blame. */
  browse_only: z.boolean().optional(),
  /** For whoever checks it: doubts about the hours, conflicts of sources. Not shown to reporters. */
  check_note: z.string().optional(),
});

export const additionalUrl = z.object({ id, label: z.string().optional(), url: https });

export const spoken = z.object({
  id,
  name: z.string(),
  code: z.string().regex(/^[a-z]{2,3}$/, 'must be ISO 639'),
});

export const serviceArea = z.object({
  id,
  name: z.string(),
  extent: z.string().optional(),
  extent_type: z.string().optional(),
});

export const costOption = z.object({
  id,
  option: z.string().optional(),
  currency: z.string().optional(),
  amount: z.number().min(0).optional(),
  amount_description: z.string().optional(),
});

export const attribute = z.object({
  id,
  link_entity: z.string().optional(),
  taxonomy_term: taxonomyTerm.optional(),
});
