// What the build made that a reporter's browser loads, found by following addresses from the page that embeds it.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

export const PUBLIC = 'dist/public';

/** A built file's text, by its address. */
export const textOf = (address: string): string => readFileSync(join(PUBLIC, address), 'utf8');

/** Loaded by who comes back with five words, and not for a report. */
const isMailbox = (address: string): boolean => address.startsWith('/widget/mailbox-');

/** The addresses that a script names: static and dynamic imports, and threads. */
function namedIn(address: string): string[] {
  const code = textOf(address);
  const { module } = parseSync(address, code);
  const imports = [...module.staticImports, ...module.dynamicImports]
    .map(({ moduleRequest }) => code.slice(moduleRequest.start, moduleRequest.end))
    .flatMap((text) => /^['"`](\..+)['"`]$/.exec(text)?.[1] ?? [])
    .map((specifier) => posix.join(posix.dirname(address), specifier));
  const threads = [...code.matchAll(/["'`](\/widget\/[\w-]+\.js)["'`]/g)].map(([, at]) => at ?? '');
  return [...imports, ...threads];
}

/** These scripts and all that they come to load for a report, in the order of finding. */
function reachedFrom(entries: readonly string[]): string[] {
  const reached = new Set(entries);
  for (const address of reached) {
    for (const named of namedIn(address)) if (!isMailbox(named)) reached.add(named);
  }
  return [...reached];
}

/** What a chunk needs before it runs. */
function neededBy(entries: readonly string[]): string[] {
  const needed = new Set(entries);
  for (const address of needed) {
    const code = textOf(address);
    for (const { moduleRequest } of parseSync(address, code).module.staticImports) {
      needed.add(posix.join(posix.dirname(address), moduleRequest.value));
    }
  }
  return [...needed];
}

function one(pattern: RegExp, text: string): string {
  const [, found] = pattern.exec(text) ?? [];
  if (!found) throw new Error(`the build has no ${pattern.source}`);
  return found;
}

export type Built = {
  embed: string;
  panel: string;
  page: string;
  /** Fetched while the reader reads the first screen. */
  preloaded: string[];
  /** All scripts of the frame for a whole report. */
  scripts: string[];
  /** What each other language adds to that. */
  languages: { code: string; scripts: string[] }[];
  /** What coming back with five words adds. */
  mailbox: string[];
};

/** Throws where something that a report needs was not built. */
export function builtFor(language: string): Built {
  const page = `/widget/first.${language}.html`;
  const html = textOf(page);
  const spoken = JSON.parse(one(/ data-spoken='([^']+)'/, html)) as Record<string, string>;
  const { [language]: own, ...others } = spoken;
  if (!own) throw new Error(`the build has no words in ${language}`);
  const entries = [one(/ data-app="([^"]+)"/, html), own];
  const scripts = reachedFrom(entries);
  const besides = (address: string): string[] =>
    neededBy([address]).filter((needed) => !scripts.includes(needed));
  return {
    embed: '/embed.js',
    panel: one(/["'`](\/panel-\w+\.js)["'`]/, textOf('/embed.js')),
    page,
    preloaded: neededBy(entries),
    scripts,
    languages: Object.entries(others).map(([code, at]) => ({ code, scripts: besides(at) })),
    mailbox: [
      ...new Set(
        scripts
          .flatMap(namedIn)
          .filter(isMailbox)
          .filter((at) => !at.includes('-words-') || at.includes(`-words-${language}-`))
          .flatMap(besides),
      ),
    ],
  };
}
