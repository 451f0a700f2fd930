// A service in Open Referral UK (HSDS 3.0) shape, as far as signposting needs it. For the import and tests only:
// the widget does not carry zod. Field names are HSDS's own; `extra` holds what HSDS has no place for.
// Source: https://docs.openreferral.org/en/3.0/hsds/schema_reference.html
import { z } from 'zod';
import {
  AUDIENCE_TAXONOMY,
  additionalUrl,
  attribute,
  costOption,
  day,
  extra,
  https,
  line,
  phone,
  schedule,
  serviceArea,
  spoken,
} from './hsds-parts.ts';

export const hsdsService = z
  .object({
    id: z.guid('must be a UUID'),
    name: z.string().trim().min(1).max(80),
    description: line,
    url: https.optional(),
    additional_urls: z.array(additionalUrl).optional(),
    email: z.email('must be an email address').optional(),
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
    fees_description: z.string().optional(),
    accreditations: z.string().optional(),
    eligibility_description: z.string().optional(),
    minimum_age: z.number().int().min(0).max(120).optional(),
    maximum_age: z.number().int().min(0).max(120).optional(),
    assured_date: day.optional(),
    phones: z.array(phone).default([]),
    languages: z.array(spoken).default([]),
    schedules: z.array(schedule).default([]),
    service_areas: z.array(serviceArea).default([]),
    cost_options: z.array(costOption).default([]),
    attributes: z.array(attribute).default([]),
    extra,
  })
  .refine(({ minimum_age: min = 0, maximum_age: max = 120 }) => min <= max, {
    path: ['minimum_age'],
    error: 'is above maximum_age',
  })
  .refine(({ phones, url, email }) => phones.length > 0 || url || email, {
    path: ['phones'],
    error: 'there is no number, url or email to reach it by',
  })
  .refine(
    ({ attributes }) =>
      attributes.some(({ taxonomy_term: term }) => term?.taxonomy === AUDIENCE_TAXONOMY),
    { path: ['attributes'], error: `none says who it is for (taxonomy ${AUDIENCE_TAXONOMY})` },
  )
  .refine(
    // 03 numbers cost what a landline does: calling them free would be untrue.
    ({ phones, cost_options }) =>
      !phones.some((one) => /^(\+44|0)3/.test(one.number.replace(/[^\d+]/g, ''))) ||
      !cost_options.some(({ amount }) => amount === 0),
    { path: ['cost_options'], error: 'an 03 number is charged at the standard rate, not free' },
  );

export type HsdsService = z.infer<typeof hsdsService>;
