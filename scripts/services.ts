// `npm run services`: the services that a partnership points people to.
//   import FILE [--partnership nottingham] [--dry-run]   validates, merges by id, writes services.json and lean.json
//   check [--partnership nottingham] [--strict]          lists what is stale or unverified
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { PartnershipId } from '../shared/ids.ts';
import { partnershipOf } from '../shared/partnerships/index.ts';
import { CHECK_EVERY_DAYS, freshness } from '../shared/services/freshness.ts';
import { fromHsds } from '../shared/services/from-hsds.ts';
import type { HsdsService } from '../shared/services/hsds.ts';
import { merge } from '../shared/services/merge.ts';
import { printJson } from '../shared/services/print-json.ts';
import { type Read, readHsds, repeated } from '../shared/services/read-hsds.ts';
import type { Service } from '../shared/services/service.ts';

const USAGE = `Usage: npm run services -- import FILE [--partnership nottingham] [--dry-run]
       npm run services -- check [--partnership nottingham] [--strict]`;

type Place = {
  /** Holds a folder for each partnership. */
  folder: string;
  /** Ms since the epoch. */
  now: number;
  say: (line: string) => void;
};

type Area = { id: string; name: string };
type Work = Place & { partnership: string; areas: readonly Area[] };

const fileOf = ({ folder, partnership }: Work, name: string): string =>
  join(folder, partnership, name);

/** A file that cannot be read is one more fault, in words. */
function readFile(path: string, areas: readonly Area[]): Read {
  try {
    return readHsds(JSON.parse(readFileSync(path, 'utf8')), areas);
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    return { services: [], faults: [`${path}: ${why}`], warnings: [] };
  }
}

function readCurrent(work: Work): Read {
  const path = fileOf(work, 'services.json');
  return existsSync(path) ? readFile(path, work.areas) : { services: [], faults: [], warnings: [] };
}

/** What the widget carries: those that are active. */
const leanOf = (services: readonly HsdsService[], areas: readonly Area[]): Service[] =>
  services.filter(({ status }) => status === 'active').map((one) => fromHsds(one, areas));

/** Whole or not at all: a widget must not be built from half a file. */
function write(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, printJson(value));
  renameSync(`${path}.new`, path);
}

/** Says which services may not be shown as certain; answers how many. */
function sayUncertain(work: Work, services: readonly Service[]): number {
  const of = (kind: string): Service[] =>
    services.filter((service) => freshness(service, work.now) === kind);
  const [stale, unverified] = [of('stale'), of('unverified')];
  work.say(`Stale, checked more than ${CHECK_EVERY_DAYS} days ago: ${stale.length}`);
  for (const one of stale) work.say(`  ${one.name} (${one.assuredDate})`);
  work.say(`Unverified, never checked or from memory: ${unverified.length}`);
  for (const one of unverified) work.say(`  ${one.name} (confidence ${one.confidence})`);
  return stale.length + unverified.length;
}

function importFile(work: Work, file: string, dryRun: boolean): number {
  const current = readCurrent(work);
  const incoming = readFile(file, work.areas);
  const merged = merge(current.services, incoming.services);
  const faults = [
    ...new Set([...current.faults, ...incoming.faults, ...repeated(merged.services)]),
  ];
  for (const line of incoming.warnings) work.say(`Warning: ${line}`);
  for (const line of faults) work.say(`Fault: ${line}`);
  if (faults.length > 0) {
    work.say(`Nothing was written: ${faults.length} to put right.`);
    return 1;
  }
  const lean = leanOf(merged.services, work.areas);
  if (!dryRun) {
    write(fileOf(work, 'services.json'), merged.services);
    write(fileOf(work, 'lean.json'), lean);
  }
  for (const kind of ['added', 'changed', 'unchanged'] as const) {
    work.say(`${kind[0]?.toUpperCase()}${kind.slice(1)}: ${merged[kind].length}`);
    if (kind !== 'unchanged') for (const name of merged[kind]) work.say(`  ${name}`);
  }
  sayUncertain(work, lean);
  if (dryRun) work.say('A dry run: nothing was written.');
  return 0;
}

function check(work: Work, strict: boolean): number {
  const { services, faults } = readCurrent(work);
  for (const line of faults) work.say(`Fault: ${line}`);
  const uncertain = sayUncertain(work, leanOf(services, work.areas));
  return strict && faults.length + uncertain > 0 ? 1 : 0;
}

const options = {
  partnership: { type: 'string', default: 'nottingham' },
  'dry-run': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
} as const;

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, allowPositionals: true });

/** Null for a flag that does not exist. */
function parsed(args: readonly string[]): ReturnType<typeof parse> | null {
  try {
    return parse(args);
  } catch {
    return null;
  }
}

/** Runs one command; answers the exit status. A command that it does not know is answered with the usage. */
export function services(args: readonly string[], place: Place): number {
  const given = parsed(args);
  if (!given) {
    place.say(USAGE);
    return 1;
  }
  const { positionals, values } = given;
  const [command, file] = positionals;
  const known = partnershipOf(values.partnership as PartnershipId);
  if (!known) {
    place.say(`No partnership is called ${values.partnership}.`);
    return 1;
  }
  const work = { ...place, partnership: known.id, areas: known.areas };
  if (command === 'import' && file) return importFile(work, file, values['dry-run']);
  if (command === 'check') return check(work, values.strict);
  place.say(USAGE);
  return 1;
}

if (import.meta.main) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  process.exitCode = services(process.argv.slice(2), {
    folder: join(root, 'shared', 'services'),
    now: Date.now(),
    say: (line) => process.stdout.write(`${line}\n`),
  });
}
