// `npm test`: every check, in the order that fails soonest. One line each; what a failing one says is shown.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './local/browser.ts';

const BIN = 'node_modules/.bin';
const RESULTS = join('dist', 'test-results.json');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type Check = { name: string; command: string; args: readonly string[]; loud?: true };

const tool = (name: string, command: string, ...args: string[]): Check => ({
  name,
  command: join(BIN, command),
  args,
});
const script = (name: string, file: string, ...args: string[]): Check => ({
  name,
  command: process.execPath,
  args: [file, ...args],
});

const CHECKS: readonly Check[] = [
  tool('format and lint', 'biome', 'ci', '--error-on-warnings', '.'),
  script('import direction', 'scripts/checks/boundaries.ts'),
  tool('types: browser', 'tsc', '-p', 'tsconfig.browser.json'),
  tool('types: worker', 'tsc', '-p', 'tsconfig.worker.json'),
  tool('types: node', 'tsc', '-p', 'tsconfig.node.json'),
  tool('dead code', 'knip'),
  script('build', 'scripts/build.ts'),
  script('size budget', 'scripts/size.ts', '--check'),
  {
    ...tool(
      'unit, workerd and browser tests',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${RESULTS}`,
    ),
    loud: true,
  },
];

/** Runs one check. Its output is shown as it comes where it is loud, else only if it fails. */
function passes({ name, command, args, loud }: Check): boolean {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    stdio: loud ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((Date.now() - began) / 1_000).toFixed(1);
  say(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status !== 0 && !loud) say(`${stdout}${stderr}`);
  return status === 0;
}

/** The closing line: how many tests passed and failed. */
function closingLine(): string {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return `${numPassedTests} passed, ${numFailedTests} failed`;
}

try {
  ensureBrowser(say);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
const began = Date.now();
const failed = CHECKS.find((check) => !passes(check));
if (failed?.loud || !failed) say(closingLine());
say(`npm test took ${Math.round((Date.now() - began) / 1_000)} s`);
if (failed) say(`Stopped at: ${failed.name}.`);
process.exit(failed ? 1 : 0);
