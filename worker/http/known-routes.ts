// What the app does not have is refused at the door, before anybody is asked who they are: an address that is not
// there, a method that an address does not take, a query that a route of the API does not know.
import { createMiddleware } from 'hono/factory';
import { METHOD_NAME_ALL } from 'hono/router';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';
import type { RouterRoute } from 'hono/types';
import { fail } from '../../shared/result.ts';
import type { App } from './app-types.ts';
import { Refusal } from './problem.ts';

type Route = { method: string; path: string };

/** The names that a route's query may have. Every route that this gives null for is no business of the API's. */
export type QueryNames = (route: Route) => readonly string[] | null;

type Door = { methods: readonly string[]; find: (method: string, path: string) => Route | null };

/** Routes only: what is registered for all methods is middleware. */
function doorOf(routes: readonly RouterRoute[]): Door {
  const own = routes.filter(({ method }) => method !== METHOD_NAME_ALL);
  const router = new SmartRouter<Route>({ routers: [new RegExpRouter(), new TrieRouter()] });
  for (const { method, path } of own) router.add(method, path, { method, path });
  return {
    methods: [...new Set(own.map(({ method }) => method))],
    find: (method, path) => router.match(method, path)[0].at(-1)?.[0] ?? null,
  };
}

/** HEAD is answered as GET is. */
const asRouted = (method: string): string => (method === 'HEAD' ? 'GET' : method);

function refuseMethod({ methods, find }: Door, path: string): never {
  const allowed = methods.filter((method) => find(method, path));
  if (allowed.length === 0) throw new Refusal(fail('not_found'));
  const shown = allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed;
  throw new Refusal(fail('wrong_method'), { headers: { Allow: shown.sort().join(', ') } });
}

/** `routes` is asked once, at the first request, when the app is whole. */
export function onlyKnown(routes: () => readonly RouterRoute[], queryNames: QueryNames) {
  let door: Door | null = null;
  return createMiddleware<App>(async (c, next) => {
    door ??= doorOf(routes());
    const route = door.find(asRouted(c.req.method), c.req.path);
    if (!route) return refuseMethod(door, c.req.path);
    const names = queryNames(route);
    // The name of what is unknown is the sender's own text, and is not repeated.
    const unknown = names && Object.keys(c.req.query()).some((name) => !names.includes(name));
    if (unknown) throw new Refusal(fail('bad_request', { field: 'query' }));
    await next();
  });
}
