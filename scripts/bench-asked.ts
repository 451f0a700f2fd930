// What `npm run bench` was asked for.
import { parseArgs } from 'node:util';

const OPTIONS = {
  rounds: { type: 'string', default: '7' },
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Asked = { name: string; rounds: number; check: boolean; json: boolean };

export const usageOf = (names: readonly string[]): string =>
  `Usage: npm run bench -- ${names.join('|')} [--rounds N] [--check] [--json]`;

/** Null where it was asked how to ask. Throws a TypeError, in words, for what is not understood. */
export function benchAsked(args: readonly string[], names: readonly string[]): Asked | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) return null;
  const [name, extra] = positionals;
  if (name === undefined) throw new TypeError('Which bench?');
  if (!names.includes(name)) throw new TypeError(`${name}: no bench is called so`);
  if (extra !== undefined) throw new TypeError(`${extra}: is one too many`);
  const rounds = Number(values.rounds);
  if (!Number.isSafeInteger(rounds) || rounds < 1) {
    throw new TypeError('--rounds: must be a whole number from 1');
  }
  return { name, rounds, check: values.check, json: values.json };
}
