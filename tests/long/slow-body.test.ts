// Bodies that stand still or come by drops, over real sockets, are cut by the real worker; others are not held up.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call } from '../../scripts/local/call.ts';
import { BODY_STALL_MS, BODY_WHOLE_MS } from '../../shared/limits.ts';
import type { Runtime } from '../harness/runtime.ts';
import { startRuntime } from '../harness/runtime.ts';

let worker: Runtime;
beforeAll(async () => {
  worker = await startRuntime();
});
afterAll(() => worker.stop());

type Cut = { answer: string; ms: number };

/** Says that 5,000 bytes come, sends one, and then one each `everyMs`; null: never another. */
function slowPost(everyMs: number | null): Promise<Cut> {
  const began = performance.now();
  const { host } = new URL(worker.reporterOrigin);
  return new Promise((resolve, reject) => {
    const socket = connect(worker.port, '127.0.0.1', () => {
      socket.write(
        `POST /api/v1/nottingham/reports HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{`,
      );
    });
    const drops = everyMs === null ? null : setInterval(() => socket.write(' '), everyMs);
    socket.on('data', (bytes: Buffer) => {
      if (drops) clearInterval(drops);
      socket.destroy();
      resolve({ answer: bytes.toString('utf8'), ms: performance.now() - began });
    });
    socket.on('error', reject);
  });
}

/** Timers of two processes and a busy machine. */
const SLACK_MS = 15_000;

it.each([
  ['stands still', null, BODY_STALL_MS],
  ['comes by drops', 1_000, BODY_WHOLE_MS],
] as const)('a body that %s is cut', async (_, everyMs, limitMs) => {
  const slow = slowPost(everyMs);
  const other = await call(`${worker.reporterOrigin}/health`);
  expect(other.status).toBe(200);
  const { answer, ms } = await slow;
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain('"code":"too_slow"');
  expect(ms).toBeGreaterThan(limitMs - 100);
  expect(ms).toBeLessThan(limitMs + SLACK_MS);
});
