// Reads a JSON body, bounded and strict. Unknown fields are refused by the schema that the caller gives.
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { fromUtf8 } from '../../shared/bytes.ts';
import { fail } from '../../shared/result.ts';
import { Refusal } from './problem.ts';

/** The bytes of a body, or a refusal as soon as more than `max` have come, whatever the header said. */
async function readBounded(request: Request, max: number): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > max) throw new Refusal(fail('too_large'));
  if (!request.body) throw new Refusal(fail('bad_request'));
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    length += chunk.length;
    if (length > max) throw new Refusal(fail('too_large'));
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** The parsed body. Refuses with `bad_request` and the name of the first field that is wrong, not its value. */
export async function jsonBody<Schema extends z.ZodMiniType>(
  c: Context,
  schema: Schema,
  maxBytes: number,
): Promise<z.infer<Schema>> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim();
  if (type !== 'application/json')
    throw new Refusal(fail('bad_request', { field: 'content-type' }));
  const bytes = await readBounded(c.req.raw, maxBytes);
  let value: unknown;
  try {
    value = JSON.parse(fromUtf8(bytes));
  } catch {
    throw new Refusal(fail('bad_request', { field: 'body' }));
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.map(String).join('.') || 'body';
  throw new Refusal(fail('bad_request', { field }));
}
