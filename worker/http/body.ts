// Reads a JSON body, bounded and strict. Unknown fields are refused by the schema that the caller gives.
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { fromUtf8 } from '../../shared/bytes.ts';
import { JSON_DEPTH_MAX } from '../../shared/limits.ts';
import { fail } from '../../shared/result.ts';
import { isDeeperThan } from './json-depth.ts';
import { Refusal } from './problem.ts';
import { readBytes } from './read-bytes.ts';

const wrong = (field: string): Refusal => new Refusal(fail('bad_request', { field }));

function refuseOtherKinds(c: Context): void {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw wrong('content-type');
  const encoding = c.req.header('content-encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity') throw wrong('content-encoding');
}

/**
 * The parsed body. Refuses with `bad_request` and the name of the first field that is wrong, not its value; with
 * `too_large`; with `too_slow`.
 */
export async function jsonBody<Schema extends z.ZodMiniType>(
  c: Context,
  schema: Schema,
  maxBytes: number,
): Promise<z.infer<Schema>> {
  refuseOtherKinds(c);
  const bytes = await readBytes(c.req.raw, maxBytes);
  if (isDeeperThan(bytes, JSON_DEPTH_MAX)) throw wrong('body');
  let value: unknown;
  try {
    value = JSON.parse(fromUtf8(bytes));
  } catch {
    throw wrong('body');
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw wrong(result.error.issues[0]?.path.map(String).join('.') || 'body');
}
