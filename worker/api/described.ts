// Puts the words of `descriptions/` into a JSON schema.
import type { Descriptions } from './descriptions/descriptions.ts';
import { OF_REPORTER } from './descriptions/reporter.ts';
import { OF_SERVICE } from './descriptions/service.ts';
import { OF_STAFF } from './descriptions/staff.ts';

type Schema = {
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  [other: string]: unknown;
};

const ALL: Descriptions = { ...OF_SERVICE, ...OF_REPORTER, ...OF_STAFF };

/** The schema of a field, by `outer.inner`. Throws where there is none: the words are then of an older schema. */
function partOf(schema: Schema, path: readonly string[]): Schema {
  const [name, ...rest] = path;
  if (name === undefined) return schema;
  const part = (schema.items ?? schema).properties?.[name];
  if (!part) throw new Error(`no such field: ${name}`);
  return partOf(part, rest);
}

/** The schema of this name with its descriptions. */
export function described(id: string, schema: Schema): Schema {
  const { about, fields = {} } = ALL[id] ?? {};
  for (const [path, description] of Object.entries(fields)) {
    partOf(schema, path.split('.')).description = description;
  }
  return about ? { description: about, ...schema } : schema;
}
