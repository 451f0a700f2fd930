// What the widget asks for when the reporter begins: keys to seal to, and work to do while they type.
import type { Challenge } from 'altcha-lib/types';
import type { PartnershipKeys } from './keys.ts';

export type Start = { keys: PartnershipKeys; challenge: Challenge };
