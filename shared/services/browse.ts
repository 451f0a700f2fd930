// The help page as data: every service, in groups by what it helps with.
import type { Worry } from '../schema/codes.ts';
import { fits, type Reader } from './need.ts';
import type { Service } from './service.ts';

/** In the order of the page. The ids are keys for words in catalogues. */
export const GROUPS = [
  'talk',
  'online',
  'used',
  'home',
  'missing',
  'feelings',
  'sexual',
  'hate',
  'parents',
] as const;
export type GroupId = (typeof GROUPS)[number];
export type Group = { id: GroupId; services: Service[] };

const GROUP_OF: Record<Worry, GroupId> = {
  CSE: 'used',
  CCE: 'used',
  ONL: 'online',
  IMG: 'online',
  TRF: 'used',
  MIS: 'missing',
  PHY: 'home',
  SEX: 'sexual',
  EMO: 'home',
  NEG: 'home',
  DA: 'home',
  COC: 'hate',
  BUL: 'hate',
  RAD: 'hate',
  HBA: 'home',
  SHS: 'feelings',
  SUB: 'feelings',
  WPN: 'used',
  PLC: 'used',
  POT: 'sexual',
  CARE: 'home',
  OTH: 'talk',
};

/** What only parents and professionals may use is in the last group alone: nobody else looks for it. */
export function groupsOf({ audience, worries }: Service): GroupId[] {
  const forThemselves = audience.includes('child') || audience.includes('public');
  const forParents = !audience.includes('child') && (audience.includes('parent') || !forThemselves);
  const byWorry: GroupId[] = worries.length > 0 ? worries.map((one) => GROUP_OF[one]) : ['talk'];
  const all = [...(forThemselves ? byWorry : []), ...(forParents ? ['parents' as const] : [])];
  return GROUPS.filter((id) => all.includes(id));
}

/**
 * The groups that hold any service, in the page's order; within a group as the partnership's list has them. With
 * a reader, only what fits them; without one, everything: the page needs no report.
 */
export function browse(services: readonly Service[], reader?: Reader): Group[] {
  const shown = reader ? services.filter((service) => fits(service, reader)) : services;
  return GROUPS.map((id) => ({
    id,
    services: shown.filter((service) => groupsOf(service).includes(id)),
  })).filter((group) => group.services.length > 0);
}
