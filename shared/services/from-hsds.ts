// From the full HSDS record to the lean service that the widget carries. Pure.
import { WORRIES, type Worry } from '../schema/codes.ts';
import type { HsdsService } from './hsds.ts';
import { AUDIENCE_TAXONOMY, WORRY_TAXONOMY } from './hsds-parts.ts';
import { AUDIENCES, type OpenHours, type Service } from './service.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NATIONAL = /^(national|england|great britain|uk|united kingdom)$/i;
const TEXT_TYPES = ['text', 'sms'];

/** The codes of one taxonomy, in the order of the closed list. */
function codesOf<Code extends string>(
  { attributes }: HsdsService,
  taxonomy: string,
  codes: readonly Code[],
): Code[] {
  const given = attributes
    .filter(({ taxonomy_term: term }) => term?.taxonomy === taxonomy)
    .map(({ taxonomy_term: term }) => term?.code);
  return codes.filter((code) => given.includes(code));
}

function openOf({ schedules }: HsdsService): Service['open'] {
  if (schedules.length === 0) return undefined;
  const hours = schedules.map(
    ({ byday, opens_at, closes_at }): OpenHours => ({
      days: byday.split(',').map((day) => DAYS.indexOf(day) + 1),
      from: opens_at.slice(0, 5),
      // HSDS writes midnight in three ways; a shift that ends at 00:00 ends with its own day.
      to: /^(24:00|23:59)/.test(closes_at) ? '24:00' : closes_at.slice(0, 5),
    }),
  );
  const wholeDays = hours
    .filter(({ from, to }) => from === '00:00' && (to === '24:00' || to === '00:00'))
    .flatMap(({ days }) => days);
  return new Set(wholeDays).size === 7 ? 'always' : hours;
}

/**
 * The partnership's areas that it serves: undefined for everywhere, empty for none of them. An area is named by
 * its id in `extent`, or by its name.
 */
export function areasOf(
  { service_areas: served }: Pick<HsdsService, 'service_areas'>,
  known: readonly { id: string; name: string }[],
): string[] | undefined {
  const said = served.flatMap(({ name, extent }) => [name, extent ?? '']);
  if (said.length === 0 || said.some((text) => NATIONAL.test(text))) return undefined;
  return known
    .filter(({ id, name }) => said.includes(id) || said.includes(name))
    .map(({ id }) => id);
}

function costOf({ cost_options: options }: HsdsService): Service['cost'] {
  if (options.some(({ amount = 0 }) => amount > 0)) return 'charged';
  const said = options.map(({ amount_description: text = '' }) => text.toLowerCase());
  if (said.includes('standard rate')) return 'standard';
  return options.some(({ amount }) => amount === 0) ? undefined : 'unknown';
}

function agesOf({ minimum_age: min, maximum_age: max }: HsdsService): Service['ages'] {
  if (min === undefined && max === undefined) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function textOf({ phones, extra }: HsdsService): Service['text'] {
  const to = phones.find(({ type = '' }) => TEXT_TYPES.includes(type))?.number;
  if (to === undefined) return undefined;
  return extra.text_keyword ? { to, word: extra.text_keyword } : { to };
}

/** Leaves out what is undefined: the bytes are the reporter's. */
const given = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** `known`: the partnership's areas. */
export function fromHsds(
  full: HsdsService,
  known: readonly { id: string; name: string }[],
): Service {
  const languages = full.languages.map(({ code }) => code).filter((code) => code !== 'en');
  return given({
    id: full.extra.slug,
    name: full.name,
    description: full.description,
    phone: full.phones.find(({ type = 'voice' }) => ['voice', 'cell'].includes(type))?.number,
    text: textOf(full),
    url: full.url,
    email: full.email,
    chat: full.extra.chat || undefined,
    ages: agesOf(full),
    audience: codesOf(full, AUDIENCE_TAXONOMY, AUDIENCES),
    worries: codesOf<Worry>(full, WORRY_TAXONOMY, WORRIES),
    open: openOf(full),
    areas: areasOf(full, known),
    languages: languages.length > 0 ? languages : undefined,
    cost: costOf(full),
    assuredDate: full.assured_date,
    confidence: full.extra.confidence,
    kind: full.extra.kind,
    notForDanger: full.extra.not_for_danger || undefined,
    browseOnly: full.extra.browse_only || undefined,
  }) as Service;
}
