// Values that a JSON Schema allows, as arbitraries. What a pattern alone would make too rarely right, or too large
// to make a hundred thousand times, is drawn from what the field's name stands for.
import fc from 'fast-check';
import type { Schema } from './document.ts';
import { HELD } from './held.ts';

const ITEMS_MAX = 4;
const base64 = (bytes: number, fill: number): string =>
  Buffer.alloc(bytes, fill).toString('base64');

const sealed = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 150, max: 600 }).map((size) => base64(size, size)) },
  { weight: 1, arbitrary: fc.constant(base64(67_500, 7)) }, // the largest that is taken
);

const BY_NAME: Record<string, fc.Arbitrary<unknown>> = {
  partnership: fc.constant('nottingham'),
  team: fc.constantFrom('city-mash', 'city-mash', 'city-mash', 'county-mash'),
  area: fc.constantFrom(...Array(5).fill('nottingham-city'), 'gedling', 'unsaid', 'elsewhere'),
  sealed,
  reason: sealed,
  recipient: fc.constantFrom('q', 'p').map((letter) => `age1pq1${letter.repeat(1_950)}`),
  recovery: fc.constant(`age1pq1${'r'.repeat(1_950)}`),
  proof: fc.constant(HELD.proof),
  account: fc.constantFrom('amina', 'joe', 'priya', 'nobody'),
  report: fc.constant(HELD.report),
  letter: fc.constant(HELD.letter),
  // None that may be called: a fuzzed channel would be told of every report.
  address: fc.constantFrom(
    'https://127.0.0.1/in',
    'https://localhost/in',
    'http://a.example/',
    'x',
  ),
  label: fc.constantFrom('Duty', 'Night team'),
};

const patterned = new Map<string, fc.Arbitrary<string>>();

function text({ pattern, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<unknown> {
  if (typeof pattern !== 'string') {
    const min = Number(minLength);
    return fc.string({ minLength: min, maxLength: Math.max(min, Math.min(60, Number(maxLength))) });
  }
  const known = patterned.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'));
  patterned.set(pattern, known);
  return known;
}

function list(schema: Schema, of: FromSchema): fc.Arbitrary<unknown> {
  const minLength = Number(schema.minItems ?? 0);
  const maxLength = Math.max(minLength, Math.min(ITEMS_MAX, Number(schema.maxItems ?? ITEMS_MAX)));
  const selector = (value: unknown): string => JSON.stringify(value);
  return fc.uniqueArray(of(schema.items as Schema), { minLength, maxLength, selector });
}

function object({ properties = {}, required = [] }: Schema, of: FromSchema): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties as Record<string, Schema>).map(
    ([name, schema]) => [name, of(schema, name)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: required as string[] });
}

export type FromSchema = (schema: Schema, name?: string) => fc.Arbitrary<unknown>;

const OF_TYPE: Record<string, (schema: Schema, of: FromSchema) => fc.Arbitrary<unknown>> = {
  string: text,
  integer: ({ minimum = 0, maximum = 2 ** 31 }) =>
    fc.integer({ min: Math.max(0, Number(minimum)), max: Math.min(2 ** 31 - 1, Number(maximum)) }),
  number: () => fc.double(),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: list,
  object,
};

const named = ({ type }: Schema, name: string): fc.Arbitrary<unknown> | undefined =>
  type === 'string' ? BY_NAME[name] : undefined;

function listed(schema: Schema): fc.Arbitrary<unknown> | undefined {
  if ('const' in schema) return fc.constant(schema.const);
  return Array.isArray(schema.enum) ? fc.constantFrom(...(schema.enum as unknown[])) : undefined;
}

function typed(schema: Schema, of: FromSchema): fc.Arbitrary<unknown> {
  const kind = OF_TYPE[String(schema.type)];
  if (!kind) throw new Error(`a schema of an unknown kind: ${JSON.stringify(schema)}`);
  return kind(schema, of);
}

/** `schemas`: what `#/components/schemas/…` points to. Throws on a kind of schema that it does not know. */
export function fromSchema(schemas: Record<string, Schema>): FromSchema {
  const of: FromSchema = (schema, name = '') => {
    const { $ref, anyOf } = schema as { $ref?: string; anyOf?: Schema[] };
    if ($ref) return of(schemas[$ref.split('/').at(-1) ?? ''] ?? {});
    if (anyOf) return fc.oneof(...anyOf.map((one) => of(one, name)));
    return named(schema, name) ?? listed(schema) ?? typed(schema, of);
  };
  return of;
}
