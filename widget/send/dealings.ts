// The page's side: it hands answers to the thread and hears how far they are. All that it does itself is to begin
// the thread again where its file did not come.
import type { TeamId } from '../../shared/ids.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import type { Answers } from '../flow/answers.ts';
import type {
  Box,
  MailboxAt,
  NewLetter,
  Progress,
  Sent,
  Thread,
  Written,
} from '../thread/tasks.ts';
import type { Clock } from './wait.ts';
import { waitAfter } from './wait.ts';

export type Session = {
  /** Starts the slow work. False: this browser cannot do it. */
  begin: () => Promise<boolean>;
  /** Settles when the report is durable, or is not on its way any more; until then it is tried again by itself. */
  send: (
    answers: Answers,
    signals: Signals,
    team: TeamId,
    onProgress?: (progress: Progress) => void,
  ) => Promise<Sent>;
  open: (typed: string) => Promise<Box>;
  /** Settles as `send` does. */
  write: (
    to: MailboxAt,
    letter: NewLetter,
    onProgress?: (progress: Progress) => void,
  ) => Promise<Written>;
  /** Drops everything at once. */
  end: () => void;
};

/** A thread that dies although its file can be had is begun once more: the line may just have come back. */
const DEATHS_MAX = 2;

export function newDealings(thread: Thread, clock: Clock): Session {
  let turn = 0;

  async function begin(): Promise<boolean> {
    for (let deaths = 1; ; deaths += 1) {
      try {
        return await thread.ask('begin', null);
      } catch {
        if (!(await thread.reachable())) return true; // nothing to blame the browser for
        if (deaths === DEATHS_MAX) return false;
      }
    }
  }

  const send: Session['send'] = async (answers, signals, team, onProgress = () => undefined) => {
    turn += 1;
    const mine = turn;
    const ask = (): Promise<Sent | null> =>
      thread.ask('send', { answers, signals, team }, onProgress).catch(() => null);

    let deaths = 0;
    for (let attempt = 1; deaths < DEATHS_MAX; attempt += 1) {
      const sent = await ask();
      if (sent) return sent;
      if (await thread.reachable()) {
        deaths += 1;
      } else if (turn === mine) {
        onProgress({ stage: 'waiting', offline: true, attempt });
        await clock.wait(waitAfter(attempt, clock.spread()));
      }
      if (turn !== mine) return { ok: false, why: 'replaced' };
    }
    return { ok: false, why: 'unable' };
  };

  return {
    begin,
    send,
    write: (to, letter, onProgress) =>
      thread
        .ask('write', { to, letter }, onProgress)
        .catch((): Written => ({ ok: false, why: 'unable' })),
    open: (typed) => thread.ask('open', typed).catch((): Box => ({ state: 'unable' })),
    end: () => {
      turn += 1;
      thread.end();
    },
  };
}
