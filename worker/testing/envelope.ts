// Makes what the worker takes, for its own tests: real proofs and real shapes. What is "sealed" here is random
// bytes, which is all that the worker can ever see.
import { toBase64, toBase64Url } from '../../shared/bytes.ts';
import { newChallenge } from '../../shared/crypto/proof.ts';
import { solve } from '../../shared/crypto/solve.ts';
import type { AreaId, MailboxId, PartnershipId, TeamId } from '../../shared/ids.ts';
import { newReportId } from '../../shared/ids.ts';
import type { Envelope, Signals } from '../../shared/schema/envelope.ts';

export const PARTNERSHIP = 'nottingham' as PartnershipId;
export const CITY = 'city-mash' as TeamId;

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

export const newSealed = (): string => toBase64(random(5_000));

export const signals = (change: Partial<Signals> = {}): Signals => ({
  language: 'en',
  reporter: 'parent',
  about: 'other',
  age: '13_15',
  area: 'nottingham-city' as AreaId,
  worries: ['EMO'],
  safe: 'yes',
  when: 'last_7d',
  tapped: [],
  heard: [],
  wantsReply: 'yes',
  ...change,
});

/** For what comes by mailbox, unless a team is given: then for a report to it. */
export const newProof = async (
  secret: string,
  { team = null, now = Date.now() }: { team?: TeamId | null; now?: number } = {},
): Promise<string> =>
  solve(await newChallenge(secret, { partnership: PARTNERSHIP, team, work: 16, now }));

/** An envelope to the City with its work done. */
export async function newEnvelope(
  secret: string,
  change: Partial<Envelope> = {},
): Promise<Envelope> {
  return {
    v: 1,
    id: newReportId(),
    partnership: PARTNERSHIP,
    team: CITY,
    generation: 1,
    signals: signals(),
    sealed: newSealed(),
    proof: change.proof ?? (await newProof(secret, { team: change.team ?? CITY })),
    mailbox: {
      id: toBase64Url(random(32)) as MailboxId,
      recipient: `age1pq1${'q'.repeat(1_950)}`,
    },
    ...change,
  };
}
