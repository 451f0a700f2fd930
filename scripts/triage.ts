// `npm run triage`: why a report has its level, and what other rules would change.
//   FILE|- [--partnership ID] [--json]                         explains one set of signals
//   rules [--partnership ID]                                   the rules as JSON, to begin others from
//   export [--state DIR]                                       the signals of a local worker's reports, as JSON lines
//   replay --rules OTHER [FILE|-] [--partnership ID] [--json]  which of those would change level under other rules
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bookOf, otherRules } from './triage/books.ts';
import { explain, printed, readGiven } from './triage/explain.ts';
import { Fault, readJson } from './triage/fault.ts';
import { storedLines } from './triage/local-store.ts';
import { printedReplay, readStored, replay } from './triage/replay.ts';

const USAGE = `Usage: npm run triage -- FILE|- [--partnership ID] [--json]
       npm run triage -- rules [--partnership ID]
       npm run triage -- export [--state DIR]
       npm run triage -- replay --rules OTHER [FILE|-] [--partnership ID] [--json]`;

type World = {
  /** A file's text; of "-" what comes in. Throws where there is none. */
  read: (path: string) => string;
  /** Where `npm start` keeps what its worker has stored. */
  state: string;
  say: (text: string) => void;
  complain: (text: string) => void;
};

const options = {
  partnership: { type: 'string' },
  rules: { type: 'string' },
  state: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Fault(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function textOf(world: World, path: string): string {
  try {
    return world.read(path);
  } catch {
    throw new Fault(`${path === '-' ? 'what comes in' : path}: cannot be read`);
  }
}

/** Refuses what nothing would be done with: a word more than a command takes. */
function atMost(count: number, positionals: readonly string[]): void {
  const extra = positionals[count];
  if (extra !== undefined) throw new Fault(`${extra}: is one too many\n${USAGE}`);
}

async function command(args: readonly string[], world: World): Promise<string> {
  const { positionals, values } = parse(args);
  const [first, second] = positionals;
  const json = (value: unknown): string => JSON.stringify(value, null, 2);
  const book = bookOf(values.partnership);
  if (first === undefined) throw new Fault(USAGE);
  atMost(first === 'replay' ? 2 : 1, positionals);
  if (first === 'rules') return json(book.rules);
  if (first === 'export') return storedLines(values.state ?? world.state).join('\n');
  if (first === 'replay') {
    if (values.rules === undefined) throw new Fault(`--rules: says by which other rules\n${USAGE}`);
    const other = await otherRules(values.rules, (path) => textOf(world, path));
    const found = replay(readStored(textOf(world, second ?? '-')), book.rules, other);
    return values.json ? json(found) : printedReplay(found);
  }
  const what = first === '-' ? 'what comes in' : first;
  const said = explain(readGiven(readJson(textOf(world, first), what)), book);
  return values.json ? json(said) : printed(said);
}

/** Runs one command; answers the exit status: 2 for what was not understood, said in words. */
export async function triage(args: readonly string[], world: World): Promise<number> {
  try {
    world.say(await command(args, world));
    return 0;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    world.complain(error.message);
    return 2;
  }
}

if (import.meta.main) {
  process.exitCode = await triage(process.argv.slice(2), {
    read: (path) => readFileSync(path === '-' ? 0 : path, 'utf8'),
    state: join(dirname(dirname(fileURLToPath(import.meta.url))), '.nightlight', 'demo', 'state'),
    say: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}
