// Envelopes by the thousand, quickly. The worker checks each proof in full; what is saved is solving: whoever has
// the server's secret can sign one solved challenge again with another expiry, and each of those is taken once.
import { createHmac, randomBytes } from 'node:crypto';
import type { Challenge, Payload } from 'altcha-lib/types';
import { newChallenge } from '../../shared/crypto/proof.ts';
import { solve } from '../../shared/crypto/solve.ts';
import type { MailboxId, PartnershipId, TeamId } from '../../shared/ids.ts';
import { newReportId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import { teamFor } from '../../shared/partnerships/partnership.ts';
import type { Envelope, Signals } from '../../shared/schema/envelope.ts';
import { signals as signalsOf } from '../../worker/testing/envelope.ts';

/** A short report is padded to 2,048 bytes; sealed to two hybrid keys it is this long (age, v1). */
const SEALED_BYTES = 5_400;
const RECIPIENT = `age1pq1${'q'.repeat(1_950)}`;
/** One expiry for each second of the first hour and a half of a challenge's life. */
const EXPIRIES = 5_400;

export type NewProof = (team: TeamId) => Promise<string>;

/** Gives proofs of reports to a team for a server with this secret, each good once. */
export function proofs(secret: string, partnership: PartnershipId): NewProof {
  const solved = new Map<TeamId, { payload: Payload; used: number }>();
  const signed = ({ challenge, solution }: Payload, earlier: number): string => {
    const expiresAt = Number(challenge.parameters.expiresAt) - earlier;
    const parameters = { ...challenge.parameters, expiresAt };
    const signature = createHmac('sha256', secret).update(JSON.stringify(parameters)).digest('hex');
    const again: Challenge = { parameters, signature };
    return Buffer.from(JSON.stringify({ challenge: again, solution })).toString('base64');
  };
  const solveOne = async (team: TeamId): Promise<Payload> => {
    const proofFor = { partnership, team, work: 2, now: Date.now() };
    const proof = await solve(await newChallenge(secret, proofFor));
    return JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as Payload;
  };
  return async (team) => {
    const known = solved.get(team);
    const { payload, used } =
      known && known.used < EXPIRIES ? known : { payload: await solveOne(team), used: 0 };
    solved.set(team, { payload, used: used + 1 });
    return signed(payload, used);
  };
}

/** As a browser would send it, with random bytes where the sealed report is: the worker sees no difference. */
export async function newEnvelope(
  newProof: NewProof,
  change: Partial<Signals> = {},
): Promise<Envelope> {
  const signals = signalsOf(change);
  const team = teamFor(nottingham, signals.area);
  if (!team) throw new Error(`nobody receives reports from ${signals.area}`);
  return {
    v: 1,
    id: newReportId(),
    partnership: nottingham.id,
    team: team.id,
    generation: 1,
    signals,
    sealed: randomBytes(SEALED_BYTES).toString('base64'),
    proof: await newProof(team.id),
    mailbox: { id: randomBytes(32).toString('base64url') as MailboxId, recipient: RECIPIENT },
  };
}
