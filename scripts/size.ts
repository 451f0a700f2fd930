// `npm run size`: what a reporter's phone pays, in bytes as brotli (quality 11) sends them. `--check` fails where
// a budget is passed.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from './build.ts';

const PUBLIC = 'dist/public';

type Figure = { name: string; bytes: number; budget: number };

const brotli = (text: Buffer | string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const fileSize = (path: string): number => brotli(readFileSync(join(PUBLIC, path)));

/** The scripts that are part of the first screen's own HTML: all that runs before the first tap. */
function inlineScript(html: string): string {
  return [...html.matchAll(/<script(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join('');
}

function figures(): Figure[] {
  const html = readFileSync(join(PUBLIC, 'widget/first.en.html'), 'utf8');
  // `kit` is for web teams, not for reporters.
  const chunks = globSync('widget/*.js', { cwd: PUBLIC }).filter((path) => !path.includes('/kit-'));
  const app = chunks.filter((path) => path.includes('/app-')).map(fileSize);
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  const embed = fileSize('embed.js');
  const panel = sum(globSync('panel-*.js', { cwd: PUBLIC }).map(fileSize));
  const first = brotli(html);
  return [
    { name: 'embed script', bytes: embed, budget: 1_500 },
    { name: 'panel, fetched on the tap', bytes: panel, budget: 2_500 },
    { name: 'first screen (HTML, style and script)', bytes: first, budget: 9_000 },
    { name: 'script before the first tap', bytes: brotli(inlineScript(html)), budget: 2_000 },
    { name: 'app, loaded while the reader reads', bytes: sum(app), budget: 45_000 },
    {
      name: 'whole journey',
      bytes: embed + panel + first + sum(chunks.map(fileSize)),
      budget: 130_000,
    },
  ];
}

const check = process.argv.includes('--check');
if (!check || !existsSync(join(PUBLIC, 'embed.js'))) await build();
let anyOver = false;
for (const { name, bytes, budget } of figures()) {
  const over = bytes > budget;
  anyOver ||= over;
  process.stdout.write(
    `${bytes.toLocaleString('en-GB').padStart(9)} B  ${name} (budget ${budget.toLocaleString('en-GB')} B)${over ? '  OVER' : ''}\n`,
  );
}
process.exit(check && anyOver ? 1 : 0);
