// Serves the document of a host, and says which names each of its routes takes in a query.
import { Hono } from 'hono';
import type { App } from '../http/app-types.ts';
import type { QueryNames } from '../http/known-routes.ts';
import { documentOf } from './document.ts';
import type { Operation } from './operation.ts';

/** Made at the first request, and kept. */
export function documentRoutes(operations: readonly Operation[]): Hono<App> {
  let text: string | null = null;
  return new Hono<App>().get('/openapi.json', (c) => {
    text ??= JSON.stringify(documentOf(operations));
    return c.body(text, 200, { 'Content-Type': 'application/json' });
  });
}

/** Pages take what they like in their query; what is in the list takes what is written there. */
export function queryNamesOf(operations: readonly Operation[]): QueryNames {
  const names = new Map(
    operations.map(({ method, path, query }) => [
      `${method} ${path}`,
      Object.keys(query?.def.shape ?? {}),
    ]),
  );
  return ({ method, path }) => names.get(`${method} ${path}`) ?? null;
}
