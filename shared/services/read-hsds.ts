// Reads what somebody hands over as HSDS, and says in plain words what is wrong with it. Pure.
import type { z } from 'zod';
import { areasOf } from './from-hsds.ts';
import { type HsdsService, hsdsService } from './hsds.ts';

type Area = { id: string; name: string };

/** Sentences, each with the service's name and the field. Any fault: nothing is to be kept. */
export type Read = { services: HsdsService[]; faults: string[]; warnings: string[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Feeds write null for "not said"; HSDS leaves the field out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
}

/** One service, a list, or a page of an Open Referral UK feed (`contents` or `content`). */
function listIn(data: unknown): unknown[] | null {
  if (Array.isArray(data)) return data;
  if (!isObject(data)) return null;
  const page = data.contents ?? data.content;
  if (Array.isArray(page)) return page;
  return 'id' in data || 'name' in data ? [data] : null;
}

/** The fields that the schema did not take, by their paths; `[]` is any entry of a list. */
function notTaken(before: unknown, after: unknown, path = ''): string[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.flatMap((inner, index) => notTaken(inner, after[index], `${path}[]`));
  }
  if (!isObject(before) || !isObject(after)) return [];
  return Object.entries(before).flatMap(([key, inner]) => {
    const here = path ? `${path}.${key}` : key;
    return key in after ? notTaken(inner, after[key], here) : [here];
  });
}

const nameOf = (raw: unknown, index: number): string =>
  isObject(raw) && typeof raw.name === 'string' && raw.name ? raw.name : `service ${index + 1}`;

function sentence({ path, message }: z.core.$ZodIssue): string {
  const field = path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
  return `${field || 'it'}: ${message}`;
}

/** Reads `data`, a parsed file. `areas`: the partnership's. */
export function readHsds(data: unknown, areas: readonly Area[]): Read {
  const list = listIn(data);
  const read: Read = { services: [], faults: [], warnings: [] };
  if (!list) {
    read.faults.push('the file: holds no service, no list of services and no page of a feed');
    return read;
  }
  for (const [index, raw] of list.entries()) {
    const name = nameOf(raw, index);
    const input = withoutNulls(raw);
    const { success, data: service, error } = hsdsService.safeParse(input);
    if (!success) {
      read.faults.push(...error.issues.map((issue) => `${name}: ${sentence(issue)}`));
      continue;
    }
    if (areasOf(service, areas)?.length === 0)
      read.faults.push(`${name}: service_areas: none is an area of this partnership, nor national`);
    for (const field of new Set(notTaken(input, service)))
      read.warnings.push(`${name}: ${field}: not used here, left out`);
    read.services.push(service);
  }
  read.faults.push(...repeated(read.services));
  return read;
}

/** Ids and slugs must be one service's own. */
export function repeated(services: readonly HsdsService[]): string[] {
  const twice = (keyOf: (one: HsdsService) => string, field: string): string[] =>
    services
      .filter((one, index) => services.findIndex((other) => keyOf(other) === keyOf(one)) < index)
      .map((one) => `${one.name}: ${field}: another service has ${keyOf(one)} too`);
  return [...twice(({ id }) => id, 'id'), ...twice(({ extra }) => extra.slug, 'extra.slug')];
}
