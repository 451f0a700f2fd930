// What schemas and their fields mean, in words beside them: a phone that checks by the same schemas carries none of it.
import type * as z from 'zod/mini';
import * as parts from '../../../shared/schema/envelope.ts';
import { moment } from '../../../shared/schema/moment.ts';

/** By the name of a schema. A field inside another is `outer.inner`; a list counts as what is in it. */
export type Descriptions = Record<string, { about: string; fields?: Record<string, string> }>;

/** What is the same wherever it stands; a field's own description goes before it. */
export const EVERYWHERE: readonly (readonly [z.ZodMiniType, string])[] = [
  [moment, 'Milliseconds since the epoch.'],
  [parts.partnershipId, 'Id of a partnership.'],
  [parts.teamId, 'Id of a team.'],
  [parts.reportId, 'Id of a report: 128 random bits in hex.'],
  [parts.mailboxId, 'Id of a mailbox: 256 bits, base64url.'],
  [parts.recipient, 'A hybrid age recipient: ML-KEM-768 and X25519.'],
  [parts.sealedBytes, 'An age file in base64. How it is made: see Envelope.'],
  [parts.proofOfWork, 'Proof of work. How it is made: see Start.'],
];
