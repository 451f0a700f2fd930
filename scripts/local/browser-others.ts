// Finds the browsers that only `npm run test:long` drives: Debian's Firefox and WebKit, which speak for
// themselves over WebDriver. Nothing is installed here.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name: string): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

/** Debian's MiniBrowser stands in no folder of the path. */
function miniBrowser(): string | null {
  const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  if (!existsSync(libraries)) return null;
  return (
    readdirSync(libraries)
      .filter((name) => name.startsWith('webkit2gtk-'))
      .map((name) => join(libraries, name, 'MiniBrowser'))
      .find((path) => existsSync(path)) ?? null
  );
}

/** What the long tests run, and the Debian package that brings each. */
const NEEDED = {
  firefox: ['firefox-esr', () => onPath('firefox-esr')],
  webKitDriver: ['webkit2gtk-driver', () => onPath('WebKitWebDriver')],
  webKit: ['webkit2gtk-driver', miniBrowser],
  display: ['xvfb', () => onPath('Xvfb')],
  openssl: ['openssl', () => onPath('openssl')],
} as const satisfies Record<string, readonly [string, () => string | null]>;

type Program = keyof typeof NEEDED;

/** The path of each program. Throws a sentence that says what to install. */
export function findOthers(): Record<Program, string> {
  const found = Object.entries(NEEDED).map(([name, [pack, find]]) => ({
    name,
    pack,
    path: find(),
  }));
  const missing = new Set(found.filter(({ path }) => path === null).map(({ pack }) => pack));
  if (missing.size > 0) {
    throw new Error(
      `The long tests need Firefox and WebKit: on Debian, sudo apt-get install ${[...missing].join(' ')}`,
    );
  }
  return Object.fromEntries(found.map(({ name, path }) => [name, path])) as Record<Program, string>;
}
