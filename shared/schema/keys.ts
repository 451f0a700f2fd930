// Public keys of a partnership, as they travel. A team key counts only with the partnership's signature.
import * as z from 'zod/mini';
import { BASE64URL_256 } from '../ids.ts';
import { partnershipId, recipient, teamId } from './envelope.ts';
import { SIGNATURE, STATEMENT_MAX_CHARS } from './patterns.ts';

/** What the partnership's signing key vouches for: seal to `recipient` and to `recovery`, for this team. */
export const teamKey = z.strictObject({
  v: z.literal(1),
  partnership: partnershipId,
  team: teamId,
  generation: z.int().check(z.gte(1)),
  recipient,
  recovery: recipient,
});
export type TeamKey = z.infer<typeof teamKey>;

/** `statement` is the exact text that was signed: JSON of a team key. `signature` is Ed25519, base64url. */
const signedTeamKey = z.strictObject({
  statement: z.string().check(z.maxLength(STATEMENT_MAX_CHARS)),
  signature: z.string().check(z.regex(SIGNATURE)),
});
export type SignedTeamKey = z.infer<typeof signedTeamKey>;

/** The partnership's Ed25519 public key (base64url) and its newest signed key per team. */
export const partnershipKeys = z.strictObject({
  signingKey: z.string().check(z.regex(BASE64URL_256)),
  teams: z.array(signedTeamKey),
});
export type PartnershipKeys = z.infer<typeof partnershipKeys>;
