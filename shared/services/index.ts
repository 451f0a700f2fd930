// The services of each partnership. A new one is one more folder and one more line.
import type { PartnershipId } from '../ids.ts';
import nottingham from './nottingham/lean.json' with { type: 'json' };
import type { Service } from './service.ts';

// JSON has no closed lists; a test holds lean.json against services.json, which is validated.
const SERVICES: Readonly<Record<string, readonly Service[]>> = {
  nottingham: nottingham as readonly Service[],
};

/** Where a partnership points people to; none where it has not said. */
export const servicesOf = (partnership: PartnershipId): readonly Service[] =>
  SERVICES[partnership] ?? [];
