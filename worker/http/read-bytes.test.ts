// Slow bodies are cut. Patience is given here, and each body is one that outlasts it by its nature: none of them
// ever ends by itself.
import { expect, it } from 'vitest';
import { fromUtf8, toUtf8 } from '../../shared/bytes.ts';
import { readBytes } from './read-bytes.ts';

const LONG = 600_000;
const post = (body: BodyInit): Request =>
  new Request('http://localhost/', { method: 'POST', body });
const streamed = (pull: (controller: ReadableStreamDefaultController) => unknown) => {
  let cut = false;
  const body = new ReadableStream({
    pull: async (controller) => void (await pull(controller)),
    cancel: () => {
      cut = true;
    },
  });
  return { request: post(body), wasCut: () => cut };
};

it('reads a body that comes in pieces', async () => {
  const pieces = ['{"a":', '1', '}'];
  const { request } = streamed((controller) => {
    const piece = pieces.shift();
    if (piece === undefined) controller.close();
    else controller.enqueue(toUtf8(piece));
  });
  expect(fromUtf8(await readBytes(request, 100))).toBe('{"a":1}');
});

it('cuts a body that stands still', async () => {
  let sent = false;
  const { request, wasCut } = streamed((controller) => {
    if (sent) return new Promise(() => undefined);
    sent = true;
    controller.enqueue(toUtf8('{'));
  });
  const read = readBytes(request, 100, { wholeMs: LONG, stallMs: 5 });
  await expect(read).rejects.toMatchObject({ failure: { code: 'too_slow' } });
  expect(wasCut()).toBe(true);
});

it('cuts a body that comes by drops and never ends', async () => {
  const { request, wasCut } = streamed(async (controller) => {
    await new Promise((done) => setTimeout(done, 1));
    controller.enqueue(toUtf8(' '));
  });
  const read = readBytes(request, 1_000_000, { wholeMs: 30, stallMs: LONG });
  await expect(read).rejects.toMatchObject({ failure: { code: 'too_slow' } });
  expect(wasCut()).toBe(true);
});

it('stops reading once more has come than is taken', async () => {
  const { request, wasCut } = streamed((controller) => controller.enqueue(new Uint8Array(64)));
  await expect(readBytes(request, 100)).rejects.toMatchObject({ failure: { code: 'too_large' } });
  expect(wasCut()).toBe(true);
});
