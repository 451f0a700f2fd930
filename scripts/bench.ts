// `npm run bench -- NAME [--rounds N] [--check] [--json]`: a figure that we hold ourselves to, measured here and
// now. `--check` fails where it is missed; `--json` prints it for machines and nothing else.
import { existsSync, globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchAsked, usageOf } from './bench-asked.ts';
import { build } from './build.ts';

const FOLDER = 'tests/bench';
const names = globSync('*/bench.ts', { cwd: FOLDER }).map(dirname).sort();

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

function asked() {
  try {
    return benchAsked(process.argv.slice(2), names);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${usageOf(names)}\n`);
    process.exit(2);
  }
}

const what = asked();
if (!what) {
  print(usageOf(names));
  process.exit(0);
}
const { name, rounds, check, json } = what;
if (!existsSync('dist/public/embed.js')) await build();
// By its address: scripts do not import tests.
const { run } = await import(pathToFileURL(resolve(join(FOLDER, name, 'bench.ts'))).href);
const { lines, figures, passed } = await run({
  rounds,
  say: (line: string) => process.stderr.write(`${line}\n`),
});
if (json) print(JSON.stringify({ bench: name, rounds, passed, ...figures }));
else for (const line of lines) print(line);
process.exit(check && !passed ? 1 : 0);
