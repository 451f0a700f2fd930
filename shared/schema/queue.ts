// How a queue is asked for, and what comes back: pages in one order, and filters that go together.
import * as z from 'zod/mini';
import { QUEUE_PAGE_MAX } from '../limits.ts';
import { LEVELS } from './codes.ts';
import { queueRow } from './console.ts';
import { count, moment } from './moment.ts';

/** Where a page ended: level, due, received, id. Opaque to whoever asks: it comes back as it was given. */
const CURSOR = /^[0-3]\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.[0-9a-f]{32}$/;

const pageSize = z.pipe(
  z.string().check(
    z.regex(/^[1-9]\d{0,2}$/),
    z.refine((text) => Number(text) <= QUEUE_PAGE_MAX, `at most ${QUEUE_PAGE_MAX}`),
  ),
  z.transform(Number),
);

const distinct = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** The parts of the query string. What filters there are hold together; `level` may stand there more than once. */
export const queueQuery = z.strictObject({
  limit: z.optional(pageSize),
  after: z.optional(z.string().check(z.regex(CURSOR))),
  level: z.optional(
    z
      .array(z.enum(LEVELS))
      .check(z.minLength(1), z.maxLength(LEVELS.length), z.refine(distinct, 'each level once')),
  ),
  owner: z.optional(z.enum(['me', 'none'])),
  overdue: z.optional(z.literal('yes')),
  letters: z.optional(z.literal('waiting')),
  state: z.optional(z.literal('second_person')),
  about: z.optional(z.literal('place')),
  flood: z.optional(z.literal('yes')),
  mark: z.optional(z.literal('translate')),
});
export type QueueQuery = z.infer<typeof queueQuery>;
export type QueueFilter = Omit<QueueQuery, 'limit' | 'after'>;

/**
 * Some of the open reports, in order. `next` is null after the last page; a page of a filter may be short, or
 * empty, and still have a next one. `now` is the server's clock, in ms since the epoch.
 */
export const queuePage = z.strictObject({
  rows: z.array(queueRow),
  next: z.nullable(z.string()),
  now: moment,
});
export type QueuePage = z.infer<typeof queuePage>;

/** Open reports of each level. */
export const queueCounts = z.record(z.enum(LEVELS), count);
export type QueueCounts = z.infer<typeof queueCounts>;
