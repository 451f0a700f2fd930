// What the widget asks for when the reporter begins: keys to seal to, and work to do while they type.
import type { Challenge } from 'altcha-lib/types';
import * as z from 'zod/mini';
import { teamId } from './envelope.ts';
import type { PartnershipKeys } from './keys.ts';
import { partnershipKeys } from './keys.ts';

export type Start = { keys: PartnershipKeys; challenge: Challenge };

/** With a team the work is for a report to it, without for what comes by mailbox. */
export const startQuery = z.strictObject({ team: z.optional(teamId) });

/** The challenge is ALTCHA's: it is solved, and goes back as it came. */
export const start = z.strictObject({
  keys: partnershipKeys,
  challenge: z.looseObject({
    parameters: z.looseObject({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.int().check(z.gte(1)),
      keyPrefix: z.string(),
      expiresAt: z.int().check(z.gte(0)),
    }),
    signature: z.string(),
  }),
});
