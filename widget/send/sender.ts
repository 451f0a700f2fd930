// Takes one report from answers to a receipt: sealed once, sent with the same bytes until it is taken.
import type { TeamId } from '../../shared/ids.ts';
import { newReportId } from '../../shared/ids.ts';
import type { Envelope, Signals } from '../../shared/schema/envelope.ts';
import type { Start } from '../../shared/schema/start.ts';
import type { Answers } from '../flow/answers.ts';
import type { NewMailbox, Progress, Sent, Setup, Unsent } from '../thread/tasks.ts';
import type { Work } from '../thread/work.ts';
import type { Api, Reply } from './api.ts';
import { composeReport } from './compose.ts';
import { deliver, persist } from './retry.ts';
import type { HurriedClock } from './wait.ts';

/** `team`: the server named another receiver. */
type Attempt = Sent | (Unsent & { team: TeamId });

/** One report asked to be sent. `of`: the answers, as text. */
type Run = {
  of: string;
  answers: Answers;
  signals: Signals;
  sent: Promise<Sent>;
  isCancelled: boolean;
};

/** A report as far as it got: kept, so that trying again sends the same bytes. */
type Prepared = { of: string; envelope: Envelope; box: NewMailbox };

/** Keys to seal to, and work done for one team: its load says how much, and no other takes it. */
type Beginning = { team: TeamId; start: Promise<Reply<Start>>; proof: Promise<Reply<string>> };

type Tell = (progress: Progress) => void;

export type Sender = {
  /** Starts the slow work: with a team, its proof of work too. False: this browser cannot do it. */
  begin: (team: TeamId | null) => Promise<boolean>;
  /** Tries until the report is taken or refused for good. Sent anew with other answers, the first try ends. */
  send: (answers: Answers, signals: Signals, team: TeamId, tell: Tell) => Promise<Sent>;
  /** Posts nothing more until it is asked to send again. What the server is just being given, it may still take. */
  cancel: () => void;
};

type Means = {
  api: Pick<Api, 'start' | 'report'>;
  work: Pick<Work, 'newMailbox' | 'solve' | 'seal'>;
  setup: Setup;
  clock: HurriedClock;
};

const REFUSED: Unsent = { ok: false, why: 'refused' };
const REPLACED: Unsent = { ok: false, why: 'replaced' };
const silent: Tell = () => undefined;

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

export function newSender({ api, work, setup, clock }: Means): Sender {
  let beginning: Beginning | null = null;
  let prepared: Prepared | null = null;
  let running: Run | null = null;
  let tell = silent;

  const latest: Tell = (progress) => tell(progress);
  const fetchStart = (team: TeamId): Promise<Reply<Start>> =>
    persist(() => api.start(team), { clock, tell: latest, goOn: () => true });
  const proofOf = async (start: Reply<Start>): Promise<Reply<string>> =>
    start.ok ? { ok: true, value: await work.solve(start.value.challenge) } : start;

  // Begun once for a team, and again only after it failed. A failure is looked at when it matters: on sending.
  function beginFor(team: TeamId): Beginning {
    if (beginning?.team === team) return beginning;
    const start = fetchStart(team);
    const proof = start.then(proofOf);
    proof.catch(() => undefined);
    beginning = { team, start, proof };
    return beginning;
  }
  const mailbox = once(() => {
    const made = work.newMailbox(setup.partnership);
    made.catch(() => undefined);
    return made;
  });
  const beginAnew = (): void => {
    beginning = null;
    mailbox.forget();
  };

  async function begin(team: TeamId | null): Promise<boolean> {
    if (team) beginFor(team);
    try {
      await mailbox.get();
      return true;
    } catch {
      beginAnew();
      return false;
    }
  }

  async function started(team: TeamId): Promise<Reply<Start>> {
    const start = await beginFor(team).start;
    if (start.ok) return start;
    beginning = null;
    return beginFor(team).start;
  }

  async function prepare({ of, answers, signals }: Run, team: TeamId): Promise<Prepared | Unsent> {
    if (prepared?.of === of) return prepared;
    latest({ stage: 'locking' });
    const start = await started(team);
    if (!start.ok) return REFUSED;
    latest({ stage: 'locking' }); // it may have said that it waits
    const id = newReportId();
    const box = await mailbox.get();
    const report = composeReport(id, answers, signals, box.digest);
    const sealed = await work.seal(report, start.value.keys, { ...setup, team });
    if (!sealed) return { ok: false, why: 'untrusted' };
    latest({ stage: 'proving' });
    const proof = await beginFor(team).proof;
    if (!proof.ok) return REFUSED;
    const envelope: Envelope = {
      v: 1,
      id,
      partnership: setup.partnership,
      team,
      generation: sealed.generation,
      signals,
      sealed: sealed.sealed,
      proof: proof.value,
      mailbox: { id: box.id, recipient: box.recipient },
    };
    return { of, envelope, box };
  }

  async function attempt(run: Run, team: TeamId): Promise<Attempt> {
    const wanted = (): boolean => running === run && !run.isCancelled;
    const ready = await prepare(run, team);
    if (!wanted()) return REPLACED;
    if ('ok' in ready) return ready;
    prepared = ready;
    const newProof = async (): Promise<Reply<string>> => proofOf(await fetchStart(team));
    const means = { post: api.report, newProof, clock, tell: latest, goOn: wanted };
    const reply = await deliver(ready.envelope, means);
    if (reply.ok) {
      if (prepared === ready) prepared = null;
      mailbox.forget(); // its five words are the reporter's now
      return { ok: true, receipt: reply.value, mailbox: ready.box, team };
    }
    if (!wanted()) return REPLACED;
    if (reply.code !== 'wrong_team') return REFUSED;
    // What is sealed to another team can never be taken. The table changed, so the keys may have too.
    prepared = null;
    beginning = null;
    return reply.team ? { ...REFUSED, team: reply.team } : REFUSED;
  }

  async function take(run: Run, team: TeamId): Promise<Sent> {
    try {
      const first = await attempt(run, team);
      if (first.ok || !('team' in first)) return first;
      const second = await attempt(run, first.team);
      return !second.ok && 'team' in second ? REFUSED : second;
    } catch {
      // Trying again begins the slow work anew; what was sealed is kept.
      beginAnew();
      return { ok: false, why: 'unable' };
    } finally {
      if (running === run) running = null;
    }
  }

  async function send(
    answers: Answers,
    signals: Signals,
    team: TeamId,
    newTell: Tell,
  ): Promise<Sent> {
    tell = newTell;
    const of = JSON.stringify(answers);
    if (running?.of === of) {
      running.isCancelled = false;
      clock.hurry();
      return running.sent;
    }
    const sent = Promise.resolve(REFUSED);
    const run: Run = { of, answers, signals, sent, isCancelled: false };
    running = run;
    clock.hurry(); // also those who wait for a report that is now replaced
    run.sent = take(run, team);
    return run.sent;
  }

  function cancel(): void {
    if (!running) return;
    running.isCancelled = true;
    clock.hurry(); // so that it ends now, not when the line is back
  }

  return { begin, send, cancel };
}
