// `npm run test:long [-- PART…]`: what is slower than `npm test`, and no part of it. `browsers`: the reporter's
// journeys and leaving in Debian's Firefox and WebKit, on a display that nobody sees; `fuzz`: requests by the hundred
// thousand; `faults`: kills, failing storage and failing queues under load. Without a name all of them, in turn.
import { spawn, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { findOthers } from './local/browser-others.ts';

const DISPLAY_WITHIN_MS = 15_000;
const MINUTE_MS = 60_000;

type Part = { files: RegExp; atMostMs: number; display?: true };

/** Each file of `tests/long` belongs to one. */
const PARTS: Readonly<Record<string, Part>> = {
  fuzz: { files: /\/(fuzz|slow-body)[\w-]*\.test\.ts$/, atMostMs: 40 * MINUTE_MS },
  faults: { files: /\/faults\//, atMostMs: 30 * MINUTE_MS },
  browsers: { files: /\/(report|leave)\.test\.ts$/, atMostMs: 20 * MINUTE_MS, display: true },
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The test files of each part. Throws where one belongs to none, and would never run. */
function filesOf(part: string): string[] {
  const all = globSync('tests/long/**/*.test.ts');
  const owners = Object.values(PARTS);
  const strays = all.filter((file) => !owners.some(({ files }) => files.test(file)));
  if (strays.length > 0) throw new Error(`In no part of scripts/test-long.ts: ${strays.join(' ')}`);
  return all.filter((file) => PARTS[part]?.files.test(file));
}

/** Starts a display of its own choice of number. What it gives ends it. */
async function startDisplay(xvfb: string): Promise<{ name: string; stop: () => void }> {
  const screen = ['-screen', '0', '1366x900x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  const name = await new Promise<string>((done, failed) => {
    child.stdio[3]?.once('data', (number: Buffer) => done(`:${number.toString('utf8').trim()}`));
    child.once('error', failed);
    child.once('exit', () => failed(new Error('The display (Xvfb) ended at its start.')));
    setTimeout(() => failed(new Error('The display did not start.')), DISPLAY_WITHIN_MS).unref();
  });
  return { name, stop };
}

/** Runs to its end; everything that it prints is shown. */
const run = (args: readonly string[], env: NodeJS.ProcessEnv, atMostMs: number): Promise<number> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env });
    const late = setTimeout(() => child.kill(), atMostMs);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of signals) process.once(signal, pass);
    child.once('exit', (code) => {
      clearTimeout(late);
      for (const signal of signals) process.off(signal, pass);
      done(code ?? 1);
    });
  });

async function runPart(name: string, { atMostMs, display }: Part): Promise<number> {
  const shown = display ? await startDisplay(findOthers().display) : null;
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  // Named, because the project is not there for those who do not ask for it. What a run counts is shown.
  const args = [vitest, 'run', '--project', 'long', '--silent=false', ...filesOf(name)];
  const env = { ...process.env, LONG_TESTS: 'yes', ...(shown && { DISPLAY: shown.name }) };
  try {
    return await run(args, env, atMostMs);
  } finally {
    shown?.stop();
  }
}

async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    say(`Usage: npm run test:long -- [${Object.keys(PARTS).join('|')}]…`);
    return 2;
  }
  const parts = Object.entries(PARTS).filter(
    ([name]) => asked.length === 0 || asked.includes(name),
  );
  if (parts.some(([, { display }]) => display)) findOthers(); // said before anything has run
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (built.status !== 0) return 1;
  const failed: string[] = [];
  for (const [name, part] of parts) {
    say(`Long tests: ${name}`);
    if ((await runPart(name, part)) !== 0) failed.push(name);
  }
  say(failed.length > 0 ? `Long tests failed: ${failed.join(', ')}` : 'Long tests passed.');
  return failed.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
