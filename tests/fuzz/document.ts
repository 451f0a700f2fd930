// The operations that a running worker says it has, from the documents of its two hosts.

import { call } from '../../scripts/local/call.ts';
import type { Runtime } from '../harness/runtime.ts';

export type Schema = { [name: string]: unknown };
type Parameter = { name: string; in: 'path' | 'query' | 'header'; schema: Schema };
type Described = {
  security: object[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};
type OpenApi = {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
};

export type Host = 'reporter' | 'console';
export type Asked = {
  name: string;
  host: Host;
  method: string;
  path: string;
  parameters: Parameter[];
  body: Schema | null;
  /** Whether it needs a session or the set-up token. */
  secured: boolean;
};

/** What both hosts have, and the named schemas of both. Throws where a document is not served. */
export async function readDocuments(worker: Runtime): Promise<{
  documents: Record<string, unknown>[];
  operations: Asked[];
  schemas: Record<string, Schema>;
}> {
  const documents: OpenApi[] = [];
  const operations: Asked[] = [];
  const schemas: Record<string, Schema> = {};
  for (const host of ['reporter', 'console'] as const) {
    const origin = host === 'reporter' ? worker.reporterOrigin : worker.consoleOrigin;
    const answer = await call(`${origin}/api/openapi.json`);
    if (answer.status !== 200) throw new Error(answer.text);
    const document = JSON.parse(answer.text) as OpenApi;
    documents.push(document);
    Object.assign(schemas, document.components.schemas);
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, described] of Object.entries(methods)) {
        operations.push({
          name: `${method.toUpperCase()} ${path}`,
          host,
          method: method.toUpperCase(),
          path,
          parameters: described.parameters,
          body: described.requestBody?.content['application/json']?.schema ?? null,
          secured: described.security.length > 0,
        });
      }
    }
  }
  return { documents, operations, schemas };
}
