// The list of operations and the routes of the app are the same list.
import { describe, expect, it } from 'vitest';
import { consoleHouse, reporterHouse } from '../app.ts';
import type { Operation } from './operation.ts';
import { CONSOLE_OPERATIONS, REPORTER_OPERATIONS } from './operations/index.ts';

/** What people go to and what their pages load: no part of the API. */
const PAGES = /^\/($|w\/|embed|widget\/|console\/\*|favicon|:file)/;

const HOUSES = [
  ['the reporters’ host', reporterHouse, REPORTER_OPERATIONS],
  ['the console’s host', consoleHouse, CONSOLE_OPERATIONS],
] as const;

const named = ({ method, path }: Pick<Operation, 'path'> & { method: string }) =>
  `${method} ${path}`;

describe.each(HOUSES)('%s', (_, house, operations) => {
  const routes = house.routes
    .filter(({ method, path }) => method !== 'ALL' && !PAGES.test(path))
    .map(named);

  it('answers what the list has, and nothing else', () => {
    expect([...new Set(routes)].sort()).toEqual(operations.map(named).sort());
  });

  it('names each operation once', () => {
    expect(new Set(operations.map(named)).size).toBe(operations.length);
  });
});
