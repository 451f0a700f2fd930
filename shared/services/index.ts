// The services of each partnership. A new one is one more folder and one more line.
import type { PartnershipId } from '../ids.ts';
import { SERVICES as nottingham } from './nottingham/services.ts';
import type { Service } from './service.ts';

const SERVICES: Readonly<Record<string, readonly Service[]>> = { nottingham };

/** Where a partnership points people to; none where it has not said. */
export const servicesOf = (partnership: PartnershipId): readonly Service[] =>
  SERVICES[partnership] ?? [];
