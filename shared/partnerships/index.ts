// Every partnership that this build serves. A new one is one more folder and one more line.
import type { PartnershipId } from '../ids.ts';
import { nottingham } from './nottingham/index.ts';
import type { Partnership } from './partnership.ts';

export const PARTNERSHIPS: readonly Partnership[] = [nottingham];

export const partnershipOf = (id: PartnershipId): Partnership | null =>
  PARTNERSHIPS.find((partnership) => partnership.id === id) ?? null;
