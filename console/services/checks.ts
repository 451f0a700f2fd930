// Which services have to be checked, and in what order. Pure: the instant is given, in ms since the epoch.
import { type Freshness, freshness } from '../../shared/services/freshness.ts';
import type { Service } from '../../shared/services/service.ts';

export const SHOWN = ['toCheck', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

export type Checked = { service: Service; state: Freshness };

const RANK: Record<Freshness, number> = { unverified: 0, stale: 1, checked: 2 };

/** What nobody has vouched for first, then the oldest check; equals stay as the partnership's list has them. */
export const byNeed = (services: readonly Service[], now: number): Checked[] =>
  services
    .map((service) => ({ service, state: freshness(service, now) }))
    .sort(
      (one, other) =>
        RANK[one.state] - RANK[other.state] ||
        (one.service.assuredDate ?? '').localeCompare(other.service.assuredDate ?? ''),
    );

export const shown = (all: readonly Checked[], which: Shown): Checked[] =>
  all.filter(({ state }) => which === 'all' || state !== 'checked');
