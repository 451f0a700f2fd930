// The readers of a reporter's browser say what the schemas say: the same values, and the same refusals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '../bytes.ts';
import { LETTERS_SEEN, STATUSES } from './codes.ts';
import { receipt } from './envelope.ts';
import { partnershipKeys, teamKey } from './keys.ts';
import { letterReceipt, mailboxView } from './mailbox.ts';
import {
  readLetterReceipt,
  readMailboxView,
  readPartnershipKeys,
  readReceipt,
  readTeamKey,
} from './readers.ts';
import { answer } from './report.ts';
import { readAnswer } from './report-read.ts';

const chars = (of: string, minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...of), minLength, maxLength });
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const URL_SAFE = `${LOWER}ABCXYZ0189_-`;
const hex = chars('0123456789abcdef', 32);
const slug = fc.tuple(chars(LOWER, 1), chars(`${LOWER}09-`, 1, 39)).map((parts) => parts.join(''));
const recipient = chars(`${LOWER}0189`, 50).map((some) => `age1pq1${some.repeat(39)}`);
const whole = fc.maxSafeNat();
const sealed = fc.uint8Array({ minLength: 150, maxLength: 300 }).map(toBase64);

/** To each schema its reader, and values that it takes. */
const PAIRS = {
  receipt: [
    receipt,
    readReceipt,
    fc.record({ id: hex, nextLook: whole, teamOpen: fc.boolean(), interrupt: fc.boolean() }),
  ],
  'letter receipt': [letterReceipt, readLetterReceipt, fc.record({ id: hex })],
  'team key': [
    teamKey,
    readTeamKey,
    fc.record({
      v: fc.constant(1),
      partnership: slug,
      team: slug,
      generation: fc.integer({ min: 1 }),
      recipient,
      recovery: recipient,
    }),
  ],
  'partnership keys': [
    partnershipKeys,
    readPartnershipKeys,
    fc.record({
      signingKey: chars(URL_SAFE, 43),
      teams: fc.array(fc.record({ statement: fc.string(), signature: chars(URL_SAFE, 86) })),
    }),
  ],
  'mailbox view': [
    mailboxView,
    readMailboxView,
    fc.record({
      found: fc.boolean(),
      team: slug,
      status: fc.constantFrom(...STATUSES),
      letters: fc.constantFrom(...LETTERS_SEEN),
      askFeeling: fc.boolean(),
      messages: fc.array(fc.record({ id: fc.string(), at: whole, sealed }), { maxLength: 3 }),
    }),
  ],
  answer: [
    answer,
    readAnswer,
    fc.record({
      v: fc.constant(1),
      kind: fc.constant('answer'),
      report: hex,
      text: fc.string({ unit: 'grapheme' }),
    }),
  ],
} as const;

type Json = unknown;
type Change = (value: Json) => Json;
const by = (change: Change): Change => change;

const inText = (value: Json, how: (text: string) => string): Json =>
  typeof value === 'string' ? how(value) : value;
const inNumber = (value: Json, how: (count: number) => number): Json =>
  typeof value === 'number' ? how(value) : value;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.jsonValue().map((other) => by(() => other)),
  fc
    .constantFrom('', 'a', '\n', '=', 'é', 'x'.repeat(6_000), 'x'.repeat(8_001), 'A'.repeat(90_000))
    .map((more) => by((value) => inText(value, (text) => text + more))),
  fc.nat({ max: 200 }).map((from) => by((value) => inText(value, (text) => text.slice(from)))),
  fc.constant(by((value) => inText(value, (text) => text.toUpperCase()))),
  fc
    .constantFrom(0.5, -1, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE)
    .map((more) => by((value) => inNumber(value, (count) => count + more))),
  fc.constant(by((value) => [value])),
  fc.constantFrom(null, undefined, Number.NaN).map((none) => by(() => none)),
  fc
    .constantFrom('extra', 'constructor', 'toString', '__proto__', 'v')
    .map((name) => by((value) => withField(value, name))),
);

/** As `JSON.parse` would make it: even `__proto__` is a field like any other. */
function withField(value: Json, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return JSON.parse(JSON.stringify(value).replace(/^\{/, `{"${name}":1,`).replace(',}', '}'));
}

/** Changes, takes away or leaves one place of a value; `at` chooses the way down to it. */
function changed(value: Json, at: readonly number[], how: Change | null): Json {
  const [first, ...rest] = at;
  const fields = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const name = first === undefined ? undefined : fields[first % (fields.length + 1)];
  if (name === undefined) return how ? how(value) : value;
  const copy = structuredClone(value) as Record<string, Json>;
  if (how === null && rest.length === 0) delete copy[name];
  else copy[name] = changed(copy[name], rest, how);
  return copy;
}

const outcome = (read: (value: Json) => unknown, value: Json): unknown => {
  try {
    return { read: read(value) };
  } catch {
    return 'refused';
  }
};

const path = fc.array(fc.nat({ max: 12 }), { maxLength: 3 });

describe.each(Object.entries(PAIRS))('%s', (_, [schema, read, values]) => {
  const byReader = (value: Json): unknown => outcome(read, value);
  const bySchema = (value: Json): unknown => outcome((given) => schema.parse(given), value);

  it('is read where it is as agreed', () => {
    fc.assert(
      fc.property(values as fc.Arbitrary<Json>, (value) => {
        expect(byReader(value)).toEqual({ read: value });
        expect(bySchema(value)).toEqual({ read: value });
      }),
    );
  });

  it('is refused where its schema refuses it, and only there', () => {
    const maybeChange = fc.option(change, { nil: null });
    fc.assert(
      fc.property(values as fc.Arbitrary<Json>, path, maybeChange, (value, at, how) => {
        const other = changed(value, at, how);
        expect(byReader(other)).toEqual(bySchema(other));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(byReader(value)).toBe('refused');
        expect(bySchema(value)).toBe('refused');
      }),
    );
  });
});

it('holds at each edge', () => {
  const edges: [number, number, boolean][] = [
    [6_000, 8_000, true],
    [6_001, 8_001, false],
  ];
  const signature = 'A'.repeat(86);
  const id = 'a'.repeat(32);
  for (const [statement, text, taken] of edges) {
    const teams = [{ statement: 'x'.repeat(statement), signature }];
    const keys = { signingKey: 'A'.repeat(43), teams };
    const said = { v: 1, kind: 'answer', report: id, text: 'x'.repeat(text) };
    expect(outcome(readPartnershipKeys, keys) !== 'refused').toBe(taken);
    expect(outcome((value) => partnershipKeys.parse(value), keys) !== 'refused').toBe(taken);
    expect(outcome(readAnswer, said) !== 'refused').toBe(taken);
    expect(outcome((value) => answer.parse(value), said) !== 'refused').toBe(taken);
  }
});
