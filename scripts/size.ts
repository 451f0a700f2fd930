// `npm run size`: what a reporter's phone pays, in bytes as brotli (quality 11) sends them, and in requests. `--check`
// fails where a budget is passed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from './build.ts';
import { builtFor, PUBLIC, textOf } from './built.ts';

/** `budget` null: printed, and not held to anything. */
type Figure = { name: string; count: number; unit: 'B' | 'requests'; budget: number | null };

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Each file is sent by itself. */
const sizeOf = (addresses: readonly string[]): number =>
  addresses.map((address) => brotli(textOf(address))).reduce((sum, size) => sum + size, 0);

/** The scripts that are part of the first screen's own HTML: all that runs before the first tap. */
function inlineScript(html: string): string {
  return [...html.matchAll(/<script(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join('');
}

/** What a report asks of the server: keys and work to begin with, and to take it. */
const CALLS = ['start', 'reports'];

const built = await (async () => {
  if (!process.argv.includes('--check') || !existsSync(join(PUBLIC, 'embed.js'))) await build();
  return builtFor('en');
})();
const files = [built.embed, built.panel, built.page, ...built.scripts];
const requests = [...files, ...CALLS];

const bytes = (name: string, count: number, budget: number | null = null): Figure => ({
  name,
  count,
  unit: 'B',
  budget,
});
const figures: readonly Figure[] = [
  bytes('embed script', sizeOf([built.embed]), 1_500),
  bytes('first screen, whole in the first answer', sizeOf([built.page]), 12_000),
  bytes('script before the first tap', brotli(inlineScript(textOf(built.page))), 30_000),
  bytes('app and words, fetched while the reader reads', sizeOf(built.preloaded)),
  bytes('whole report in English', sizeOf(files), 90_000),
  { name: 'whole report in English', count: requests.length, unit: 'requests', budget: 12 },
  bytes('more for coming back', sizeOf(built.mailbox)),
  ...built.languages.map(({ code, scripts }) => bytes(`more for ${code}`, sizeOf(scripts), 35_000)),
];

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const spelled = (count: number): string => count.toLocaleString('en-GB');

let anyOver = false;
for (const { name, count, unit, budget } of figures) {
  const over = budget !== null && count > budget;
  anyOver ||= over;
  const most = budget === null ? '' : ` (budget ${spelled(budget)})`;
  say(`${spelled(count).padStart(7)} ${unit.padEnd(8)}  ${name}${most}${over ? '  OVER' : ''}`);
}
say('The requests of a whole report:');
for (const address of files) say(`${spelled(sizeOf([address])).padStart(7)} B  ${address}`);
for (const call of CALLS) say(`${'call'.padStart(9)}  ${call}`);
process.exit(process.argv.includes('--check') && anyOver ? 1 : 0);
