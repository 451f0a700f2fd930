// A time as it travels.
import * as z from 'zod/mini';

/** Milliseconds since the epoch. */
export const moment = z.int().check(z.gte(0));

/** How often, or how many. */
export const count = z.int().check(z.gte(0));
