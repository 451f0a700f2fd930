// One request before it is sent, and how the document's operations become such.
import fc from 'fast-check';
import type { Asked, Host, Schema } from './document.ts';
import type { FromSchema } from './from-schema.ts';
import { fromSchema } from './from-schema.ts';
import { CANARY } from './held.ts';
import type { Mutation } from './mutate.ts';
import { mutation } from './mutate.ts';

export type Who = 'nobody' | 'practitioner' | 'manager' | 'token' | 'stranger';

export type Plan = {
  /** The operation that it was made from: what is counted. */
  operation: string;
  host: Host;
  method: string;
  path: string;
  headers: Record<string, string>;
  who: Who;
  /** JSON before it is written, and what it is written as. */
  value: unknown;
  body: string | Buffer | null;
  /** Which of what is held takes the place of a placeholder. */
  pick: number;
  changes: string[];
};

const filled = (path: string, values: Record<string, unknown>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));

function queryOf(values: Record<string, unknown>): string {
  const parts = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`),
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const some = (names: readonly { name: string; schema: Schema }[], of: FromSchema) =>
  Object.fromEntries(names.map(({ name, schema }) => [name, of(schema, name)]));

/** Those who may, mostly. */
function whoFor({ name, secured }: Asked): fc.Arbitrary<Who> {
  if (!secured) return fc.constantFrom('nobody', 'nobody', 'nobody', 'stranger');
  if (name.endsWith('/setup')) return fc.constantFrom('token', 'nobody', 'stranger');
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<Who>('practitioner', 'manager') },
    { weight: 1, arbitrary: fc.constantFrom<Who>('nobody', 'stranger') },
  );
}

function asked(operation: Asked, of: FromSchema): fc.Arbitrary<Plan> {
  const { name, host, method, path, parameters, body } = operation;
  const inPath = parameters.filter((one) => one.in === 'path');
  const inQuery = parameters.filter((one) => one.in === 'query');
  return fc
    .record({
      parts: fc.record(some(inPath, of)),
      query: fc.record(some(inQuery, of), { requiredKeys: [] }),
      value: body ? of(body) : fc.constant(undefined),
      who: whoFor(operation),
      pick: fc.nat(),
    })
    .map(({ parts, query, value, who, pick }) => ({
      operation: name,
      host,
      method,
      path: filled(path, parts) + queryOf(query),
      headers: method === 'GET' ? {} : { 'content-type': 'application/json', 'x-nightlight': '1' },
      who,
      value,
      body: null,
      pick,
      changes: [],
    }));
}

/** Addresses that people go to, and that their pages load. */
const PAGES = ['/', '/w/nottingham', '/embed', '/embed/nottingham', '/embed.js', '/widget/app.js'];
const page = (host: Host): fc.Arbitrary<Plan> =>
  fc.record({
    operation: fc.constant('pages'),
    host: fc.constant(host),
    method: fc.constantFrom('GET', 'HEAD'),
    path: fc
      .tuple(
        fc.constantFrom(
          ...PAGES,
          '/console/app.js',
          '/favicon.ico',
          '/embed-abc.js',
          '/robots.txt',
        ),
        fc.constantFrom('', '?lang=ur', '?for=child', `?lang=${CANARY}&for=${CANARY}`),
      )
      .map(([path, query]) => path + query),
    headers: fc.constantFrom({}, { accept: 'text/html' }),
    who: fc.constantFrom('nobody', 'practitioner'),
    value: fc.constant(undefined),
    body: fc.constant(null),
    pick: fc.nat(),
    changes: fc.constant([]),
  });

function mutated([made, mutations]: [Plan, Mutation[]]): Plan {
  const plan = { ...made, changes: mutations.map(({ name }) => name) };
  for (const { change } of mutations) change(plan);
  if (plan.body !== null || plan.value === undefined) return plan;
  return { ...plan, body: JSON.stringify(plan.value) ?? null };
}

/** Signing in costs the server much by design, so it is asked less often than the rest. */
const weightOf = ({ name }: Asked): number => (name === 'POST /api/v1/console/session' ? 1 : 4);

/** Requests of every operation: a third of them right, the others changed in one to three ways. */
export function plans(
  operations: readonly Asked[],
  schemas: Record<string, Schema>,
): fc.Arbitrary<Plan> {
  const of = fromSchema(schemas);
  const each = operations.map((one) => ({ weight: weightOf(one), arbitrary: asked(one, of) }));
  const base = fc.oneof(
    ...each,
    { weight: 4, arbitrary: page('reporter') },
    { weight: 2, arbitrary: page('console') },
  );
  const changes = fc.oneof(
    { weight: 1, arbitrary: fc.constant<Mutation[]>([]) },
    { weight: 2, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 3 }) },
  );
  // A body is changed as a value before it is changed as text.
  const ordered = changes.map((list) => [...list].sort((a, b) => a.stage - b.stage));
  return fc.tuple(base, ordered).map(mutated);
}
