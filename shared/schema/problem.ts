// How a refusal travels: problem details as RFC 9457 has them, with a code from a closed list.
import * as z from 'zod/mini';
import { CODES } from '../result.ts';

export const problem = z.strictObject({
  /** Where it is explained, relative to the host that was asked. */
  type: z.string().check(z.regex(/^\/problems\/[a-z_]+$/)),
  title: z.string(),
  status: z.int().check(z.gte(400), z.lte(599)),
  code: z.enum(CODES),
  /** Of the answer's X-Request-Id: what to give to the operator. */
  requestId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** Ids, codes, names of fields and names of staff. */
  params: z.optional(z.record(z.string(), z.string())),
});

/** What the address of a problem's `type` answers to a program. */
export const problemMeaning = z.strictObject({
  code: z.enum(CODES),
  status: z.int(),
  title: z.string(),
  meaning: z.string(),
  todo: z.string(),
});
