// Ways in which a right request becomes a wrong one. Each is drawn with what it needs, so that a seed repeats it.
import fc from 'fast-check';
import type { Host } from './document.ts';
import { CANARY, HELD } from './held.ts';
import type { Plan, Who } from './plan.ts';

/** Stage 0 changes the value of a body, 1 its text, 2 what is around it. */
export type Mutation = { name: string; stage: 0 | 1 | 2; change: (plan: Plan) => void };

type Place = { holder: Record<string, unknown>; key: string };

/** Every place in a value that can be changed. */
function places(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

function at(plan: Plan, nth: number, change: (place: Place) => void): void {
  const all = places(plan.value);
  const place = all[nth % Math.max(1, all.length)];
  if (place) change(place);
}

const nested = (levels: number): unknown => {
  let value: unknown = CANARY;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { [CANARY]: value };
  return value;
};

/** Values that no field takes. */
const WRONG: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  2 ** 53,
  1e308,
  '',
  CANARY,
  `${CANARY}\u0000\u202e\ud800 ﷽ 🏮`,
  `<img src=x onerror=${CANARY}>`,
  `' OR 1=1 --${CANARY}`,
  `../../${CANARY}`,
  `${CANARY}${'x'.repeat(50_000)}`,
  [],
  {},
  [CANARY],
  Array(5_000).fill(CANARY),
  nested(12),
  nested(40),
  nested(500),
];

/** In the text itself: no object literal could hold them as they are. */
const KEYS = [
  `"__proto__":{"${CANARY}":1}`,
  `"constructor":{"prototype":{"x":"${CANARY}"}}`,
  `"toString":"${CANARY}"`,
  `"v":1,"v":"${CANARY}"`,
  `"${CANARY}":"${CANARY}"`,
];

/** Bodies that are no body of ours. */
const TEXTS: readonly (string | Buffer)[] = [
  '',
  '{',
  'null',
  '[]',
  `"${CANARY}"`,
  `${CANARY}=${CANARY}`,
  '{"a":1}{"b":2}',
  '\ufeff{}',
  Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
  Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
  '['.repeat(50_000),
  `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`,
  `{"${CANARY}":"${'y'.repeat(200_000)}"}`,
];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'QUERY'];

const HEADERS: readonly Record<string, string>[] = [
  { 'content-type': 'text/plain' },
  { 'content-type': `application/json; charset=${CANARY}` },
  { 'content-type': `multipart/form-data; boundary=${CANARY}` },
  { 'content-encoding': 'gzip' },
  { 'content-encoding': CANARY },
  { 'x-request-id': CANARY },
  { accept: 'text/html' },
  { accept: CANARY, 'accept-language': CANARY, 'user-agent': CANARY, referer: CANARY },
  { origin: `https://${CANARY}.example` },
  { 'x-nightlight': CANARY },
  { 'x-forwarded-for': CANARY, 'cf-connecting-ip': CANARY, 'x-forwarded-host': CANARY },
  { 'x-http-method-override': 'DELETE' },
  { authorization: `Bearer ${CANARY}` },
  { cookie: `__Host-nightlight=nottingham.${CANARY}` },
  { cookie: `__Host-nightlight=${CANARY}.${CANARY}; ${CANARY}=1` },
  { range: 'bytes=0-5', 'if-none-match': CANARY },
  Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`x-${n}`, CANARY])),
  { 'x-long': `${CANARY}${'z'.repeat(15_900)}` },
  {
    upgrade: 'websocket',
    connection: 'Upgrade',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
  },
];

const SEGMENTS = [
  '..',
  '.',
  '%2e%2e',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..%5c..%5cwindows',
  '%00',
  '%E0%A4%A',
  '%ff%fe',
  '%F0%9F%8F%AE',
  '',
  CANARY,
  '__proto__',
  'constructor',
  ':team',
  '*',
  'x'.repeat(3_000),
  HELD.report,
  'county-mash',
  'city-mash',
  'elsewhere',
];

const QUERIES = [
  `${CANARY}=1`,
  `limit=${CANARY}`,
  `limit=0`,
  'limit=99999999999999999999',
  `after=${CANARY}`,
  'after=3.1.1.a0000000000000000000000000000e01',
  'level=urgent&level=urgent',
  `team=${CANARY}`,
  '__proto__=1',
  '%E0%A4%A=%ff',
  `a[]=${CANARY}&a[b]=1`,
  `q=${'q'.repeat(4_000)}`,
];

const one = (name: string, stage: Mutation['stage'], change: Mutation['change']): Mutation => ({
  name,
  stage,
  change,
});

const nth = fc.nat({ max: 200 });

/** Puts something else at a place of the value. */
const put = (name: string, n: number, what: (held: unknown) => unknown): Mutation =>
  one(name, 0, (plan) => {
    at(plan, n, ({ holder, key }) => {
      holder[key] = what(holder[key]);
    });
  });

function addTo({ holder }: Place): void {
  if (Array.isArray(holder)) holder.push(CANARY);
  else holder[CANARY] = CANARY;
}

const ofValue: fc.Arbitrary<Mutation>[] = [
  fc
    .tuple(nth, fc.constantFrom(...WRONG))
    .map(([n, value]) => put('wrong value', n, () => structuredClone(value))),
  nth.map((n) =>
    one('field left out', 0, (plan) => {
      at(plan, n, ({ holder, key }) => {
        delete holder[key];
      });
    }),
  ),
  nth.map((n) => one('field too many', 0, (plan) => at(plan, n, addTo))),
  nth.map((n) => put('item twice', n, (held) => [held, held].flat())),
  fc.constantFrom(...WRONG).map((value) =>
    one('wrong body', 0, (plan) => {
      plan.value = structuredClone(value);
    }),
  ),
];

const text = (name: string, textOf: (json: string) => string | Buffer): Mutation =>
  one(name, 1, (plan) => {
    plan.body = textOf(JSON.stringify(plan.value) ?? '{}');
  });

const withKey = (json: string, key: string): string => {
  if (!json.startsWith('{')) return json;
  return `{${key}${json === '{}' ? '' : ','}${json.slice(1)}`;
};

const ofText: fc.Arbitrary<Mutation>[] = [
  fc.constantFrom(...KEYS).map((key) => text('strange key', (json) => withKey(json, key))),
  fc.constantFrom(...TEXTS).map((other) => text('no body of ours', () => other)),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => text('cut short', (json) => json.slice(0, Math.floor(json.length * share)))),
];

/** Puts a segment in the place of one of a path's own. */
function withSegment(address: string, n: number, segment: string): string {
  const [path = '/', query] = address.split('?');
  const parts = path.split('/');
  parts[1 + (n % (parts.length - 1))] = segment;
  return parts.join('/') + (query === undefined ? '' : `?${query}`);
}

const around = (name: string, change: (plan: Plan) => Partial<Plan>): Mutation =>
  one(name, 2, (plan) => {
    Object.assign(plan, change(plan));
  });

const withHeaders = (name: string, more: Record<string, string>): Mutation =>
  around(name, ({ headers }) => ({ headers: { ...headers, ...more } }));

const WHO: readonly Who[] = ['nobody', 'stranger', 'practitioner', 'manager'];
const HOSTS: readonly Host[] = ['reporter', 'console'];
/** No canary: a name with a `~` is none, and the tool that runs the worker here answers it by itself. */
const NAMES = ['other.example', '127.0.0.1', 'localhost', 'xn--mgbh0fb.example'];

const ofRest: fc.Arbitrary<Mutation>[] = [
  fc.constantFrom(...METHODS).map((method) => around('method', () => ({ method }))),
  fc.constantFrom(...HEADERS).map((headers) => withHeaders('headers', headers)),
  fc.constantFrom(...NAMES).map((host) => withHeaders('host', { host })),
  fc
    .tuple(nth, fc.constantFrom(...SEGMENTS))
    .map(([n, segment]) => around('path', ({ path }) => ({ path: withSegment(path, n, segment) }))),
  fc
    .constantFrom(...QUERIES)
    .map((query) =>
      around('query', ({ path }) => ({ path: `${path}${path.includes('?') ? '&' : '?'}${query}` })),
    ),
  fc.constantFrom(...WHO).map((who) => around('who', () => ({ who }))),
  fc.constantFrom(...HOSTS).map((host) => around('other house', () => ({ host }))),
];

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(...ofValue) },
  { weight: 2, arbitrary: fc.oneof(...ofText) },
  { weight: 3, arbitrary: fc.oneof(...ofRest) },
);
