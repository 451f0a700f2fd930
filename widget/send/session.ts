// One reporter's dealings with the server: begun when the questions begin, ended when they leave.
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import { newReportId } from '../../shared/ids.ts';
import type { Envelope, Receipt, Signals } from '../../shared/schema/envelope.ts';
import type { MailboxView } from '../../shared/schema/mailbox.ts';
import type { Start } from '../../shared/schema/start.ts';
import type { Answers } from '../flow/answers.ts';
import { startThread } from '../thread/client.ts';
import type { NewMailbox, Opened } from '../thread/tasks.ts';
import type { Reply } from './api.ts';
import { apiOf } from './api.ts';
import { composeReport } from './compose.ts';
import { deliver, persist, realClock } from './retry.ts';

type Sent =
  | { ok: true; receipt: Receipt; mailbox: NewMailbox }
  | { ok: false; why: 'stuck' | 'untrusted' };

/** A report as far as it got: kept, so that trying again sends the same bytes. */
type Prepared = { of: Answers; envelope: Envelope; box: NewMailbox };

type Message = { id: string; at: number; text: string | null };
export type Box =
  | { state: 'wrong'; wrong: { unknown: string[]; count: number } }
  | { state: 'lost' | 'failed' }
  | { state: 'open'; status: MailboxView['status']; messages: Message[] };

export type Session = {
  /** Starts the slow work, while the reporter reads and types. */
  begin: () => void;
  send: (answers: Answers, signals: Signals, team: TeamId) => Promise<Sent>;
  open: (typed: string) => Promise<Box>;
  end: () => void;
};

const STUCK = { ok: false, why: 'stuck' } as const;

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

export function startSession(partnership: PartnershipId, pin: string | null): Session {
  const api = apiOf(partnership);
  const thread = startThread();
  let prepared: Prepared | null = null;

  const fetchStart = (): Promise<Reply<Start>> => persist(api.start, realClock);
  const proofOf = async (start: Reply<Start>): Promise<Reply<string>> =>
    start.ok ? { ok: true, value: await thread.ask('solve', start.value.challenge) } : start;
  const newProof = async (): Promise<Reply<string>> => proofOf(await fetchStart());

  // Begun once, and again only after it failed. A failure is looked at when it matters: on sending.
  const begin = once(() => {
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

  async function begun(): Promise<Reply<Start>> {
    const start = await begin.get().start;
    if (start.ok) return start;
    begin.forget();
    return begin.get().start;
  }

  async function prepare(
    answers: Answers,
    signals: Signals,
    team: TeamId,
  ): Promise<Prepared | 'stuck' | 'untrusted'> {
    if (prepared?.of === answers) return prepared;
    const start = await begun();
    if (!start.ok) return 'stuck';
    const id = newReportId();
    const box = await mailbox.get();
    const sealed = await thread.ask('seal', {
      report: composeReport(id, answers, signals, box.digest),
      keys: start.value.keys,
      want: { partnership, team, pin },
    });
    if (!sealed) return 'untrusted';
    const proof = await begin.get().proof;
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

  async function send(answers: Answers, signals: Signals, team: TeamId): Promise<Sent> {
    try {
      const ready = await prepare(answers, signals, team);
      if (typeof ready === 'string') return { ok: false, why: ready };
      const reply = await deliver(ready.envelope, { post: api.report, newProof, clock: realClock });
      if (reply.ok) {
        prepared = null;
        return { ok: true, receipt: reply.value, mailbox: ready.box };
      }
      return STUCK;
    } catch {
      // The thread has died. Trying again begins the slow work anew; what was sealed is kept.
      begin.forget();
      mailbox.forget();
      return STUCK;
    }
  }

  async function look(typed: string): Promise<Box> {
    const opened: Opened = await thread.ask('openMailbox', { typed, partnership });
    if ('wrong' in opened) return { state: 'wrong', wrong: opened.wrong };
    const proof = await newProof();
    if (!proof.ok) return { state: 'failed' };
    const reply = await api.mailbox({ mailbox: opened.id, proof: proof.value });
    if (!reply.ok) return { state: 'failed' };
    const { found, status, messages } = reply.value;
    if (!found) return { state: 'lost' };
    const texts = await thread.ask(
      'openAnswers',
      messages.map(({ sealed }) => sealed),
    );
    const shown = messages.map(({ id, at }, index) => ({ id, at, text: texts[index] ?? null }));
    return { state: 'open', status, messages: shown };
  }

  return {
    begin: () => {
      begin.get();
      mailbox.get();
    },
    send,
    open: (typed) => look(typed).catch((): Box => ({ state: 'failed' })),
    end: () => {
      prepared = null;
      thread.end();
    },
  };
}
