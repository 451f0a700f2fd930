// Which services to suggest: at most three, the closest first. 999 is not among them: it is on every screen.
import type { Sign, Worry } from '../schema/codes.ts';
import { fits, inDanger, type Need } from './need.ts';
import { type Clock, type Openness, openAt } from './open-now.ts';
import type { Service } from './service.ts';

const MOST = 3;
const CHILDLINE = 'childline';

/** What a sign says about the worry, where it says more than the worry that was tapped. */
const WORRIES_OF: Partial<Record<Sign, readonly Worry[]>> = {
  took_something: ['SHS'],
  suicide_plan: ['SHS'],
  suicidal: ['SHS'],
  missing_now: ['MIS'],
  held: ['TRF'],
  assault_24h: ['SEX'],
  debt_threat: ['CCE'],
  drugs_inside: ['CCE'],
  made_to_carry: ['CCE'],
  asked_images: ['ONL', 'IMG'],
  threat_to_share: ['IMG', 'ONL'],
  must_go_home: ['PHY', 'DA'],
  afraid_home: ['PHY', 'DA'],
};

const BY_OPENNESS: Record<Openness, number> = { open: 0, unknown: 1, closed: 2 };

const matches = (service: Service, worries: readonly Worry[]): number =>
  service.worries.filter((worry) => worries.includes(worry)).length;

/** Lower is closer: what a sign says, what was tapped, what only takes information, what takes anything. */
function tierOf(service: Service, need: Need, fromSigns: readonly Worry[]): number {
  if (service.id === CHILDLINE && need.audience === 'child') return 0;
  if (service.notForDanger) return 3;
  if (matches(service, fromSigns) > 0) return 1;
  return matches(service, need.worries) > 0 ? 2 : 4;
}

/** Compared from left to right: the lower goes first. The id comes last, so that no order is left to chance. */
function rankOf(service: Service, need: Need, fromSigns: readonly Worry[]): (number | string)[] {
  const isLocal = service.areas?.includes(need.area) ?? false;
  return [
    tierOf(service, need, fromSigns),
    -matches(service, [...fromSigns, ...need.worries]),
    BY_OPENNESS[openAt(service, need.at, need.clock)],
    isLocal ? 0 : 1,
    service.worries.length,
    service.confidence,
    service.id,
  ];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  const [left = 0, right = 0] = [a[at], b[at]];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const isSame = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && a === b;

/** One number, or two services of one kind: a second would only take a place. */
const sameThing = (a: Service, b: Service): boolean =>
  isSame(a.id, b.id) ||
  isSame(a.kind, b.kind) ||
  isSame(a.phone, b.phone) ||
  isSame(a.text?.to, b.text?.to);

/**
 * At most three services that fit, no two for the same thing: Childline first for a child; then the closest to
 * the worry, open before closed, local before national. In danger, none that only takes information.
 */
export function choose(services: readonly Service[], need: Need): Service[] {
  const fromSigns = need.signs.flatMap((sign) => WORRIES_OF[sign] ?? []);
  const wanted = [...fromSigns, ...need.worries];
  const danger = inDanger(need);
  const isMeant = (service: Service): boolean =>
    !service.browseOnly &&
    fits(service, need) &&
    (service.worries.length === 0 || matches(service, wanted) > 0) &&
    !(danger && service.notForDanger);
  const ranked = services
    .filter(isMeant)
    .map((service) => ({ service, rank: rankOf(service, need, fromSigns) }))
    .sort((a, b) => compare(a.rank, b.rank));
  const chosen: Service[] = [];
  for (const { service } of ranked) {
    if (chosen.length === MOST) break;
    if (!chosen.some((other) => sameThing(service, other))) chosen.push(service);
  }
  return chosen;
}

/**
 * The lines for despair that a child and an adult alike may use, besides Childline: the same for everybody, so
 * that showing them says nothing of what was tapped or written. `at` is ms since the epoch.
 */
export const crisis = (services: readonly Service[], at: number, clock: Clock): Service[] =>
  choose(
    services.filter(
      ({ audience, worries }) => audience.includes('public') && worries.includes('SHS'),
    ),
    {
      audience: 'child',
      age: 'unsaid',
      area: 'unsaid',
      worries: ['SHS'],
      signs: [],
      safe: 'unsaid',
      at,
      clock,
    },
  );
