// Who may import whom: the house's plan as data, and a check that fails when a wall is broken. Every import is
// judged, types too; what a room may never reach is judged through all that it imports.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';

type Import = { from: string; to: string; line: number; typeOnly: boolean };

const FOUNDATION = [
  'shared/limits.ts',
  'shared/ids.ts',
  'shared/bytes.ts',
  'shared/result.ts',
  'shared/schema/',
];
const SHARED_ROOMS = ['crypto', 'triage', 'language', 'services', 'i18n', 'partnerships'];

/** The first row whose room holds a file says what the file may import. Packages are not walls here. */
const WALLS: readonly { room: string; mayImport: readonly string[] }[] = [
  { room: 'shared/schema/', mayImport: FOUNDATION },
  ...SHARED_ROOMS.map((room) => ({
    room: `shared/${room}/`,
    mayImport: [...FOUNDATION, `shared/${room}/`],
  })),
  { room: 'shared/', mayImport: FOUNDATION.slice(0, -1) },
  { room: 'widget/', mayImport: ['widget/', 'shared/'] },
  { room: 'worker/', mayImport: ['worker/', 'shared/'] },
  { room: 'console/', mayImport: ['console/', 'shared/'] },
  { room: 'scripts/', mayImport: ['scripts/', 'shared/'] },
  {
    room: 'tests/',
    mayImport: ['tests/', 'scripts/', 'shared/', 'widget/', 'worker/', 'console/'],
  },
];

/** What a room may not reach, not even through others: the reason is printed with the break. */
const NEVER: readonly { room: string; reach: RegExp; why: string }[] = [
  {
    room: 'worker/',
    reach: /^shared\/(crypto\/(open|seal)|schema\/report|language\/)|^age-encryption$/,
    why: 'the server must be unable to read a report',
  },
  {
    room: 'worker/team/',
    reach: /^hono|^worker\/(http|reporter|console|access|setup|app)/,
    why: 'an object does not know how it is asked',
  },
  {
    room: 'worker/partnership/',
    reach: /^hono|^worker\/(http|reporter|console|access|setup|app)/,
    why: 'an object does not know how it is asked',
  },
  {
    room: 'widget/embed/',
    reach: /^(shared\/(?!i18n\/catalogues\/)|preact|zod|i18next)/,
    why: 'the embed depends on nothing but its words',
  },
];

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

const sourceFiles = (): string[] =>
  globSync('{shared,widget,worker,console,scripts,tests}/**/*.{ts,tsx}').map(normalize);

/** A file in the project, by its path from the root; a package, by its name. */
function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) {
    const [first = '', second = ''] = specifier.split('/');
    return first.startsWith('@') ? `${first}/${second}` : first;
  }
  return normalize(join(dirname(from), specifier.replace(/\?.*$/, '')));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const { module } = parseSync(file, text);
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const fixed = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    from: file,
    to: resolve(file, moduleRequest.value),
    line: lineAt(start),
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const passedOn = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest
        ? [
            {
              from: file,
              to: resolve(file, moduleRequest.value),
              line: lineAt(start),
              typeOnly: isType,
            },
          ]
        : [],
    ),
  );
  const later = module.dynamicImports.flatMap(({ moduleRequest, start }) => {
    const specifier = /^(['"`])(.+)\1$/.exec(
      text.slice(moduleRequest.start, moduleRequest.end),
    )?.[2];
    return specifier
      ? [{ from: file, to: resolve(file, specifier), line: lineAt(start), typeOnly: false }]
      : [];
  });
  return [...fixed, ...passedOn, ...later];
}

const inRoom = (path: string, room: string): boolean =>
  room.endsWith('/') ? path.startsWith(room) : path === room;

const isOurs = (path: string): boolean =>
  /^(shared|widget|worker|console|scripts|tests)\//.test(path);

function brokenWalls(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to, line }) => {
    const wall = WALLS.find(({ room }) => inRoom(from, room));
    const allowed = !isOurs(to) || isTest(from) || wall?.mayImport.some((room) => inRoom(to, room));
    return allowed ? [] : [`${from}:${line} may not import ${to}`];
  });
}

/** What the files of a room reach, through all that they import; to each, the file that imports it. */
function reachOf(
  room: string,
  imports: ReadonlyMap<string, readonly Import[]>,
): Map<string, string> {
  const queue = [...imports.keys()].filter((file) => inRoom(file, room) && !isTest(file));
  const own = new Set(queue);
  const by = new Map<string, string>();
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const { to, typeOnly } of imports.get(file) ?? []) {
      // A type is no code; yet a room's own file may not even name what it must not reach.
      if (by.has(to) || (typeOnly && !own.has(file))) continue;
      by.set(to, file);
      if (!typeOnly && !own.has(to)) queue.push(to);
    }
  }
  return by;
}

/** A sentence for each thing that a room reaches and must not. */
function forbiddenReaches(imports: readonly Import[]): string[] {
  const from = Map.groupBy(imports, (one) => one.from);
  return NEVER.flatMap(({ room, reach, why }) =>
    [...reachOf(room, from)]
      .filter(([to]) => reach.test(to))
      .map(([to, by]) => `${room} reaches ${to} (imported by ${by}): ${why}`),
  );
}

/** Sentences that name each broken wall; none if the house stands as planned. */
export function brokenBoundaries(files: readonly string[] = sourceFiles()): string[] {
  const imports = files.flatMap(importsOf);
  return [...new Set([...brokenWalls(imports), ...forbiddenReaches(imports)])];
}

if (import.meta.main) {
  const broken = brokenBoundaries();
  for (const sentence of broken) process.stderr.write(`${sentence}\n`);
  process.exit(broken.length > 0 ? 1 : 0);
}
