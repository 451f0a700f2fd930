// Reads a request's body, bounded in size and in time: one that stands still, or comes by drops, is cut.
import { BODY_STALL_MS, BODY_WHOLE_MS } from '../../shared/limits.ts';
import { fail } from '../../shared/result.ts';
import { Refusal } from './problem.ts';

export type Patience = { wholeMs: number; stallMs: number };
const PATIENCE: Patience = { wholeMs: BODY_WHOLE_MS, stallMs: BODY_STALL_MS };

type Timer = { late: Promise<never>; stop: () => void };

function tooSlowAfter(ms: number): Timer {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Refusal(fail('too_slow'))), ms);
  });
  late.catch(() => undefined); // whoever waits hears of it; nobody may wait
  return { late, stop: () => clearTimeout(timer) };
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  whole: Timer,
  stallMs: number,
): Promise<Uint8Array | null> {
  const stall = tooSlowAfter(stallMs);
  try {
    const { value } = await Promise.race([reader.read(), whole.late, stall.late]);
    return value ?? null;
  } finally {
    stall.stop();
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** The bytes of a body. Refuses with `too_large` as soon as more than `max` have come, whatever the header said. */
export async function readBytes(
  request: Request,
  max: number,
  { wholeMs, stallMs }: Patience = PATIENCE,
): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > max) throw new Refusal(fail('too_large'));
  if (!request.body) throw new Refusal(fail('bad_request', { field: 'body' }));
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  const whole = tooSlowAfter(wholeMs);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const chunk = await next(reader, whole, stallMs);
      if (!chunk) return joined(chunks, length);
      length += chunk.length;
      if (length > max) throw new Refusal(fail('too_large'));
      chunks.push(chunk);
    }
  } catch (error) {
    reader.cancel().catch(() => undefined); // what is still to come is of no use
    throw error;
  } finally {
    whole.stop();
  }
}
