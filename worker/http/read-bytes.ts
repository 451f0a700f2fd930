// Reads a request's body, bounded in size and in time: one that stands still, or comes by drops, is cut.
import { BODY_STALL_MS, BODY_WHOLE_MS } from '../../shared/limits.ts';
import { fail } from '../../shared/result.ts';
import { Refusal } from './problem.ts';

export type Patience = { wholeMs: number; stallMs: number };
const PATIENCE: Patience = { wholeMs: BODY_WHOLE_MS, stallMs: BODY_STALL_MS };

type Watch = { late: Promise<never>; heard: () => void; stop: () => void };

/** Loses patience with a body that is not whole in time, or of which nothing comes for too long. One timer at a time. */
function watch({ wholeMs, stallMs }: Patience): Watch {
  const began = Date.now();
  let last = began;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<never>((_, refuse) => {
    const look = (): void => {
      const left = Math.min(last + stallMs, began + wholeMs) - Date.now();
      if (left > 0) timer = setTimeout(look, left);
      else refuse(new Refusal(fail('too_slow')));
    };
    look();
  });
  late.catch(() => undefined); // whoever waits hears of it; nobody may wait
  return {
    late,
    heard: () => {
      last = Date.now();
    },
    stop: () => clearTimeout(timer),
  };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
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
  patience: Patience = PATIENCE,
): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > max) throw new Refusal(fail('too_large'));
  if (!request.body) throw new Refusal(fail('bad_request', { field: 'body' }));
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  const { late, heard, stop } = watch(patience);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { value } = await Promise.race([reader.read(), late]);
      if (!value) return joined(chunks, length);
      heard();
      length += value.length;
      if (length > max) throw new Refusal(fail('too_large'));
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => undefined); // what is still to come is of no use
    throw error;
  } finally {
    stop();
  }
}
