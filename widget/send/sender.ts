// Takes one report from answers to a receipt: sealed once, sent with the same bytes until it is taken.
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import { newReportId } from '../../shared/ids.ts';
import type { Envelope, Receipt, Signals } from '../../shared/schema/envelope.ts';
import type { Start } from '../../shared/schema/start.ts';
import type { Answers } from '../flow/answers.ts';
import type { NewMailbox, Thread } from '../thread/tasks.ts';
import type { Api, Reply } from './api.ts';
import { composeReport } from './compose.ts';
import type { Clock } from './retry.ts';
import { deliver, persist } from './retry.ts';

/** `stuck`: not taken yet. `unable`: this browser's thread cannot do its work. */
type Unsent = { ok: false; why: 'stuck' | 'untrusted' | 'unable' };
type Sent = { ok: true; receipt: Receipt; mailbox: NewMailbox } | Unsent;
/** `team`: the server named another receiver. */
type Attempt = Sent | (Unsent & { team: TeamId });

/** A report as far as it got: kept, so that trying again sends the same bytes. */
type Prepared = { of: Answers; envelope: Envelope; box: NewMailbox };

export type Sender = {
  /** Starts the slow work. False: the server answers, and the thread cannot work. */
  begin: () => Promise<boolean>;
  send: (answers: Answers, signals: Signals, team: TeamId) => Promise<Sent>;
  /** A new challenge, solved. */
  newProof: () => Promise<Reply<string>>;
  drop: () => void;
};

type Means = {
  api: Pick<Api, 'start' | 'report'>;
  thread: Pick<Thread, 'ask'>;
  partnership: PartnershipId;
  pin: string | null;
  clock: Clock;
};

const STUCK: Unsent = { ok: false, why: 'stuck' };

/** A value made when first asked for, and again after it was forgotten. */
function once<T>(make: () => T): { get: () => T; forget: () => void } {
  let made: { value: T } | null = null;
  return {
    get: () => {
      made ??= { value: make() };
      return made.value;
    },
    forget: () => {
      made = null;
    },
  };
}

export function newSender({ api, thread, partnership, pin, clock }: Means): Sender {
  let prepared: Prepared | null = null;

  const fetchStart = (): Promise<Reply<Start>> => persist(api.start, clock);
  const proofOf = async (start: Reply<Start>): Promise<Reply<string>> =>
    start.ok ? { ok: true, value: await thread.ask('solve', start.value.challenge) } : start;
  const newProof = async (): Promise<Reply<string>> => proofOf(await fetchStart());

  // Begun once, and again only after it failed. A failure is looked at when it matters: on sending.
  const work = once(() => {
    const start = fetchStart();
    const proof = start.then(proofOf);
    proof.catch(() => undefined);
    return { start, proof };
  });
  const mailbox = once(() => {
    const made = thread.ask('newMailbox', partnership);
    made.catch(() => undefined);
    return made;
  });
  const beginAnew = (): void => {
    work.forget();
    mailbox.forget();
  };

  async function begin(): Promise<boolean> {
    const { start } = work.get();
    try {
      await mailbox.get();
      return true;
    } catch {
      const reached = (await start).ok;
      beginAnew();
      return !reached; // else its file may not have come either
    }
  }

  async function started(): Promise<Reply<Start>> {
    const start = await work.get().start;
    if (start.ok) return start;
    work.forget();
    return work.get().start;
  }

  async function prepare(
    answers: Answers,
    signals: Signals,
    team: TeamId,
  ): Promise<Prepared | 'stuck' | 'untrusted'> {
    if (prepared?.of === answers) return prepared;
    const start = await started();
    if (!start.ok) return 'stuck';
    const id = newReportId();
    const box = await mailbox.get();
    const sealed = await thread.ask('seal', {
      report: composeReport(id, answers, signals, box.digest),
      keys: start.value.keys,
      want: { partnership, team, pin },
    });
    if (!sealed) return 'untrusted';
    const proof = await work.get().proof;
    if (!proof.ok) return 'stuck';
    const envelope: Envelope = {
      v: 1,
      id,
      partnership,
      team,
      generation: sealed.generation,
      signals,
      sealed: sealed.sealed,
      proof: proof.value,
      mailbox: { id: box.id, recipient: box.recipient },
    };
    prepared = { of: answers, envelope, box };
    return prepared;
  }

  async function attempt(answers: Answers, signals: Signals, team: TeamId): Promise<Attempt> {
    const ready = await prepare(answers, signals, team);
    if (typeof ready === 'string') return { ok: false, why: ready };
    const reply = await deliver(ready.envelope, { post: api.report, newProof, clock });
    if (reply.ok) {
      prepared = null;
      return { ok: true, receipt: reply.value, mailbox: ready.box };
    }
    if (reply.code !== 'wrong_team') return STUCK;
    // What is sealed to another team can never be taken. The table changed, so the keys may have too.
    prepared = null;
    work.forget();
    return reply.team ? { ...STUCK, team: reply.team } : STUCK;
  }

  async function send(answers: Answers, signals: Signals, team: TeamId): Promise<Sent> {
    try {
      const first = await attempt(answers, signals, team);
      if (!('team' in first)) return first;
      const second = await attempt(answers, signals, first.team);
      return 'team' in second ? STUCK : second;
    } catch {
      // The thread has died. Trying again begins the slow work anew; what was sealed is kept.
      beginAnew();
      return { ok: false, why: 'unable' };
    }
  }

  return {
    begin,
    send,
    newProof,
    drop: () => {
      prepared = null;
    },
  };
}
