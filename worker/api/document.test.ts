// That a client can be built from the document alone: names for operations, words for what they take and give.
import { describe, expect, it } from 'vitest';
import { documentOf } from './document.ts';
import { CONSOLE_OPERATIONS, REPORTER_OPERATIONS } from './operations/index.ts';

type Schema = {
  description?: string;
  $ref?: string;
  minimum?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
};
type Content = { content?: Record<string, { schema: Schema }> };
type Described = {
  operationId?: string;
  tags?: string[];
  requestBody?: Content;
  responses: Record<string, Content>;
};
type Document = {
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
};

/** Whoever builds a client needs each of their fields. */
const WHOLE = ['Envelope', 'Signals', 'Start', 'Receipt', 'Problem', 'QueueRow', 'Letter'];

describe.each([
  ['the reporters’ host', REPORTER_OPERATIONS],
  ['the console’s host', CONSOLE_OPERATIONS],
])('the document of %s', (_, operations) => {
  const document = documentOf(operations) as Document;
  const { schemas } = document.components;
  const all = Object.values(document.paths).flatMap((path) => Object.values(path));
  const whatOf = (schema: Schema): string | undefined =>
    schema.description ?? schemas[schema.$ref?.split('/').at(-1) ?? '']?.description;

  it('names each operation once, under a tag that it explains', () => {
    const ids = all.map(({ operationId }) => operationId);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]+$/.test(id ?? ''))).toEqual([]);
    expect(new Set(ids).size).toBe(operations.length);
    const tags = new Set(document.tags.map(({ name }) => name));
    expect(all.filter((one) => !one.tags?.every((tag) => tags.has(tag)))).toEqual([]);
    expect(all.filter((one) => one.tags?.length !== 1)).toEqual([]);
  });

  it('says what each schema is that goes in or comes out', () => {
    const silent = all.flatMap(({ operationId, requestBody = {}, responses }) =>
      [requestBody, ...Object.values(responses)]
        .flatMap(({ content = {} }) => Object.values(content))
        .filter(({ schema }) => !whatOf(schema))
        .map(() => operationId),
    );
    expect(silent).toEqual([]);
    expect(Object.keys(schemas).filter((name) => !schemas[name]?.description)).toEqual([]);
  });

  it.each(WHOLE.filter((name) => schemas[name]))('says what each field of %s is', (name) => {
    const fields = (schema: Schema = {}, path: string[] = []): [string, Schema][] =>
      Object.entries(schema.items?.properties ?? schema.properties ?? {}).flatMap(
        ([key, field]) => [
          [[...path, key].join('.'), field] as [string, Schema],
          ...fields(field, [...path, key]),
        ],
      );
    const silent = fields(schemas[name]).filter(([, field]) => !whatOf(field));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('has no time before 1970', () => {
    const times = Object.values(schemas)
      .flatMap(({ properties = {} }) => Object.entries(properties))
      .filter(([name]) => /At$|^at$|^now$|^nextLook$/.test(name))
      .flatMap(([name, field]) => (field.anyOf ?? [field]).map((one) => ({ name, ...one })))
      .filter((one) => 'type' in one && one.type !== 'null');
    expect(times.length).toBeGreaterThan(0);
    expect(times.filter(({ minimum }) => minimum !== 0)).toEqual([]);
  });
});
