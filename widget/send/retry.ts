// Tries again, without ever sending anything different: same id, same sealed bytes, so that it is stored once (I1).
import type { Progress } from '../thread/tasks.ts';
import type { Reply } from './api.ts';
import type { Clock } from './wait.ts';
import { waitAfter } from './wait.ts';

const PROOFS_MAX = 3;

const PASSING = new Set(['network', 'unavailable', 'internal', 'too_slow']);
const PROOF = new Set(['proof_expired', 'proof_spent', 'proof_refused']);

type Trying = {
  clock: Clock;
  tell: (progress: Progress) => void;
  /** Asked before and after each wait, with the tries so far. False: nobody wants the answer any more. */
  goOn: (tries: number) => boolean;
};

/** Calls until it is answered; a refusal that waiting cannot mend is returned at once. */
export async function persist<T>(
  attempt: () => Promise<Reply<T>>,
  { clock, tell, goOn }: Trying,
): Promise<Reply<T>> {
  for (let tries = 1; ; tries += 1) {
    const reply = await attempt();
    if (reply.ok || !PASSING.has(reply.code) || !goOn(tries)) return reply;
    tell({ stage: 'waiting', offline: reply.code === 'network', attempt: tries });
    await clock.wait(waitAfter(tries, clock.spread()));
    if (!goOn(tries)) return reply;
  }
}

export type Delivery<Parcel, Taken> = Trying & {
  post: (parcel: Parcel) => Promise<Reply<Taken>>;
  /** A new challenge, solved. */
  newProof: () => Promise<Reply<string>>;
};

/** Posts an envelope or a letter; only its proof may be replaced on the way. */
export async function deliver<Parcel extends { proof: string }, Taken>(
  parcel: Parcel,
  { post, newProof, ...trying }: Delivery<Parcel, Taken>,
): Promise<Reply<Taken>> {
  let current = parcel;
  let proofs = 0;
  const tell: Trying['tell'] = (progress) => {
    if (progress.stage === 'waiting') proofs = 0; // a proof may well expire while the line is down
    trying.tell(progress);
  };
  for (;;) {
    const send = (): Promise<Reply<Taken>> => {
      tell({ stage: 'sending' });
      return post(current);
    };
    const reply = await persist(send, { ...trying, tell });
    if (reply.ok || !PROOF.has(reply.code) || proofs >= PROOFS_MAX) return reply;
    proofs += 1;
    tell({ stage: 'proving' });
    const proof = await newProof();
    if (!proof.ok) return proof;
    if (!trying.goOn(0)) return reply;
    current = { ...current, proof: proof.value };
  }
}
