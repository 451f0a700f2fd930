// A fuzz run from its beginning to what must hold at its end: the small one of `npm test` and the large one of
// `npm run test:long` differ in numbers only.
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect } from 'vitest';
import { setUpDemo } from '../../scripts/demo/set-up.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { startRuntime } from '../harness/runtime.ts';
import { readDocuments } from './document.ts';
import { run, table } from './run.ts';
import { readStored } from './stored.ts';

/** No answer may take longer, on a machine that is busy with other tests too. */
const SLOWEST_MS = 30_000;

/** Prints its seed and its counts. `FUZZ_SEED` in the environment repeats a run. */
export async function fuzz(count: number): Promise<void> {
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000);
  const worker = await startRuntime({ files: true });
  const began = performance.now();
  try {
    await setUpDemo(worker.consoleOrigin, worker.setUpToken, nottingham, worker.folder);
    const documents = await readDocuments(worker);
    for (const document of documents.documents) {
      expect(await new Validator().validate(document)).toEqual({ valid: true });
    }
    const outcome = await run(worker, documents, { count, seed });
    const seconds = Math.round((performance.now() - began) / 1_000);
    await worker.kill();
    const { reports, links, broken } = readStored(worker.folder);
    const summary = `fuzz: seed ${seed}, ${outcome.sent} requests in ${seconds} s, slowest ${Math.round(outcome.slowestMs)} ms, ${outcome.acknowledged.size} reports taken, ${links} audit entries`;
    process.stdout.write(`${summary}\n${table(outcome)}\n`);
    expect(outcome.faults).toEqual([]);
    expect(outcome.sent).toBe(count);
    expect(outcome.slowestMs).toBeLessThan(SLOWEST_MS);
    // Every operation was asked.
    expect([...outcome.counts.keys()].sort()).toEqual(
      [...new Set(documents.operations.map(({ name }) => name)), 'pages'].sort(),
    );
    // I1: what is stored is what was validly posted and acknowledged, each once; the chain is whole (I6).
    expect(reports.sort()).toEqual([...outcome.acknowledged].sort());
    expect(broken).toBe(0);
  } finally {
    await worker.stop();
  }
}
