// `npm run test:long`: the reporter's journeys and leaving in Debian's Firefox and WebKit, on a display that
// nobody sees. Slower than `npm test`, and no part of it.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findOthers } from './local/browser-others.ts';

const DISPLAY_WITHIN_MS = 15_000;
const AT_MOST_MS = 20 * 60_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

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
const run = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env });
    const late = setTimeout(() => child.kill(), AT_MOST_MS);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => child.kill(signal));
    }
    child.once('exit', (code) => {
      clearTimeout(late);
      done(code ?? 1);
    });
  });

async function main(): Promise<number> {
  const { display: xvfb } = findOthers();
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (built.status !== 0) return 1;
  const display = await startDisplay(xvfb);
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  // Named, because the project is not there for those who do not ask for it.
  const env = { ...process.env, DISPLAY: display.name, LONG_TESTS: 'yes' };
  try {
    return await run([vitest, 'run', '--project', 'long', ...process.argv.slice(2)], env);
  } finally {
    display.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
