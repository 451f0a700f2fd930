// `npm run bench -- NAME [--rounds N] [--check] [--json]`: a figure that we hold ourselves to, measured here and
// now. `--check` fails where it is missed; `--json` prints it for machines and nothing else.
import { existsSync, globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.ts';

const FOLDER = 'tests/bench';
const names = globSync('*/bench.ts', { cwd: FOLDER }).map(dirname);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [name = ''] = positionals;
const rounds = Number(values.rounds);
if (!names.includes(name) || !Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(
    `Usage: npm run bench -- ${names.join('|')} [--rounds N] [--check] [--json]\n`,
  );
  process.exit(2);
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
if (!existsSync('dist/public/embed.js')) await build();
// By its address: scripts do not import tests.
const { run } = await import(pathToFileURL(resolve(join(FOLDER, name, 'bench.ts'))).href);
const { lines, figures, passed } = await run({
  rounds,
  say: (line: string) => process.stderr.write(`${line}\n`),
});
if (values.json) print(JSON.stringify({ bench: name, rounds, passed, ...figures }));
else for (const line of lines) print(line);
process.exit(values.check && !passed ? 1 : 0);
