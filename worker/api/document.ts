// The OpenAPI document of a host, made from the schemas that its routes parse with: it cannot say anything else.
import * as z from 'zod/mini';
import { problem as words } from '../../shared/i18n/catalogues/en/worker.json';
import { HEX_128, SLUG } from '../../shared/ids.ts';
import type { Code } from '../../shared/result.ts';
import { CODES } from '../../shared/result.ts';
import { HEADERS_TOO_LARGE, STATUS } from '../http/problem.ts';
import { described } from './described.ts';
import { named } from './names.ts';
import type { Operation } from './operation.ts';
import { TAGS } from './operation.ts';

type Json = Record<string, unknown>;

const VERSION = '1';

/** What each part of a path must look like. */
const PARTS: Record<string, Json> = {
  partnership: { type: 'string', pattern: SLUG.source },
  team: { type: 'string', pattern: SLUG.source },
  report: { type: 'string', pattern: HEX_128.source },
  letter: { type: 'string', pattern: HEX_128.source },
  channel: { type: 'string', pattern: HEX_128.source },
  code: { type: 'string', enum: CODES },
};

const AS_SENT = { io: 'input', unrepresentable: 'any', metadata: named } as const;
const uri = (id: string): string => `#/components/schemas/${id}`;

function bare({ $schema: _draft, $id: _id, ...schema }: Json): Json {
  return schema;
}

function components(): Json {
  const { schemas } = z.toJSONSchema(named, { ...AS_SENT, uri });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, described(id, bare(schema as Json))]),
  );
}

/** A schema by its name, or written out where it has none. */
function schemaOf(schema: z.ZodMiniType): Json {
  const id = named.get(schema)?.id;
  return id ? { $ref: uri(id) } : bare(z.toJSONSchema(schema, AS_SENT) as Json);
}

const json = (schema: Json): Json => ({ 'application/json': { schema } });

const pathParts = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');

function queryParts(query: z.ZodMiniObject): Json[] {
  const { properties = {} } = z.toJSONSchema(query, AS_SENT);
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
}

const isChangeByStaff = ({ method, path }: Operation): boolean =>
  method !== 'GET' && path.startsWith('/api/v1/console/');

function parametersOf(operation: Operation): Json[] {
  return [
    ...pathParts(operation.path).map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: PARTS[name] ?? { type: 'string' },
    })),
    ...(operation.query ? queryParts(operation.query) : []),
    ...(isChangeByStaff(operation)
      ? [{ name: 'X-Nightlight', in: 'header', required: true, schema: { const: '1' } }]
      : []),
  ];
}

const SECURITY: Record<string, Json[]> = { anyone: [], set_up_token: [{ setUpToken: [] }] };

/** What any operation may be refused with. */
const ALWAYS: readonly Code[] = ['bad_request', 'wrong_method', 'unavailable', 'internal'];

function codesOf({ who, request, codes }: Operation): Code[] {
  const asked: Code[] = request ? ['too_large', 'too_slow'] : [];
  const refused: Code[] = who === 'anyone' ? [] : ['forbidden'];
  const staff: Code[] = who === 'anyone' || who === 'set_up_token' ? [] : ['signed_out'];
  return [...new Set([...ALWAYS, ...asked, ...refused, ...staff, ...codes])];
}

function refusals(operation: Operation): [string, Json][] {
  const codes = codesOf(operation);
  const byStatus = Map.groupBy(codes, (code) => STATUS[code]);
  byStatus.set(HEADERS_TOO_LARGE, ['too_large']);
  return [...byStatus].map(([status, some]) => [
    String(status),
    {
      description: some.map((code) => `${code}: ${words[code].title}.`).join(' '),
      content: { 'application/problem+json': { schema: { $ref: uri('Problem') } } },
    },
  ]);
}

function responsesOf(operation: Operation): Json {
  const { status, answer } = operation;
  const done = { description: 'Done.', ...(answer ? { content: json(schemaOf(answer)) } : {}) };
  return Object.fromEntries([[String(status), done], ...refusals(operation)]);
}

function describe(operation: Operation): Json {
  const { id, tag, summary, who, request } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    'x-who': who,
    security: SECURITY[who] ?? [{ session: [] }],
    parameters: parametersOf(operation),
    ...(request ? { requestBody: { required: true, content: json(schemaOf(request)) } } : {}),
    responses: responsesOf(operation),
  };
}

function tagsOf(operations: readonly Operation[]): Json[] {
  const used = new Set(operations.map(({ tag }) => tag));
  return [...used].map((name) => ({ name, description: TAGS[name] }));
}

/** The components that something refers to, directly or through another. */
function reached(paths: Json, all: Json): Json {
  const kept = new Set<string>(['Problem']);
  const look = (part: unknown): void => {
    for (const [, id = ''] of JSON.stringify(part).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (kept.has(id)) continue;
      kept.add(id);
      look(all[id]);
    }
  };
  look(paths);
  return Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
}

/** An OpenAPI 3.1 document of these operations. */
export function documentOf(operations: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Nightlight',
      version: VERSION,
      description:
        'Everything in words travels sealed. Within a version paths, fields and codes may be added; none is renamed, removed or given another meaning. Fields of a request that are not named here are refused; so are parts of a query. Each answer has X-Request-Id.',
    },
    servers: [{ url: '/' }],
    tags: tagsOf(operations),
    paths,
    components: {
      schemas: reached(paths, components()),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-nightlight' },
        setUpToken: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}
