// The widget's own solver, alone in a thread as the widget has it: says how long each challenge took.
import type { Challenge } from 'altcha-lib/types';
import { solve } from '../../../shared/crypto/solve.ts';

addEventListener('message', async ({ data }: MessageEvent<Challenge>) => {
  const start = performance.now();
  const proof = await solve(data);
  postMessage({ proof, ms: performance.now() - start });
});
