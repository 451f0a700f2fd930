// Tries again, without ever sending anything different: same id, same sealed bytes, so that it is stored once (I1).
import type { Envelope, Receipt } from '../../shared/schema/envelope.ts';
import type { Reply } from './api.ts';

export type Clock = { now: () => number; wait: (ms: number) => Promise<void> };

export const realClock: Clock = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** After this long the reporter is told, and chooses. */
const GIVE_UP_MS = 30_000;
const FIRST_WAIT_MS = 2_000;
const PROOFS_MAX = 3;

const PASSING = new Set(['network', 'unavailable', 'internal']);
const PROOF = new Set(['proof_expired', 'proof_spent', 'proof_refused']);

/** Calls until it is answered, waiting 2, 4, 8… seconds; a refusal that waiting cannot mend is returned at once. */
export async function persist<T>(
  attempt: () => Promise<Reply<T>>,
  clock: Clock,
): Promise<Reply<T>> {
  const began = clock.now();
  for (let wait = FIRST_WAIT_MS; ; wait *= 2) {
    const reply = await attempt();
    if (reply.ok || !PASSING.has(reply.code)) return reply;
    if (clock.now() - began + wait > GIVE_UP_MS) return reply;
    await clock.wait(wait);
  }
}

export type Delivery = {
  post: (envelope: Envelope) => Promise<Reply<Receipt>>;
  /** A new challenge, solved. */
  newProof: () => Promise<Reply<string>>;
  clock: Clock;
};

/** Posts an envelope; only its proof may be replaced on the way. */
export async function deliver(
  envelope: Envelope,
  { post, newProof, clock }: Delivery,
): Promise<Reply<Receipt>> {
  let current = envelope;
  for (let proofs = 0; ; proofs += 1) {
    const reply = await persist(() => post(current), clock);
    if (reply.ok || !PROOF.has(reply.code) || proofs >= PROOFS_MAX) return reply;
    const proof = await newProof();
    if (!proof.ok) return proof;
    current = { ...current, proof: proof.value };
  }
}
