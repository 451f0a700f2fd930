// The page's side: it hands answers to the thread and hears how far they are. All that it does itself is to begin
// the thread again where its file did not come, and to end it once nothing is on its way.
import type { TeamId } from '../../shared/ids.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import type { Letter } from '../../shared/schema/mailbox.ts';
import type { Answers } from '../flow/answers.ts';
import type {
  Box,
  MailboxAt,
  NewLetter,
  Progress,
  Sent,
  Thread,
  Unwritten,
  Written,
} from '../thread/tasks.ts';
import type { Clock } from './wait.ts';
import { waitAfter } from './wait.ts';

export type Session = {
  /** Starts the slow work; again once the team is known, for its proof of work. False: this browser cannot do it. */
  begin: (team?: TeamId) => Promise<boolean>;
  /** Settles when the report is durable, or is not on its way any more; until then it is tried again by itself. */
  send: (
    answers: Answers,
    signals: Signals,
    team: TeamId,
    onProgress?: (progress: Progress) => void,
  ) => Promise<Sent>;
  /** Nothing of a report is posted any more until `send`. If one was just being taken, `send` still says so. */
  cancel: () => void;
  open: (typed: string) => Promise<Box>;
  /** Settles as `send` does. */
  write: (
    to: MailboxAt,
    letter: NewLetter,
    onProgress?: (progress: Progress) => void,
  ) => Promise<Written>;
  /** Drops everything at once. */
  end: () => void;
  /** Drops everything once no letter is on its way any more, unless something else is begun first. */
  endWhenSent: () => void;
};

/** A thread that dies although its file can be had is begun once more: the line may just have come back. */
const DEATHS_MAX = 2;

const UNABLE: Unwritten = { ok: false, why: 'unable' };
const ignore = (): void => undefined;

export function newDealings(thread: Thread, clock: Clock): Session {
  let turn = 0;
  let visits = 0;
  let onTheirWay = 0;
  let isEnding = false;

  async function begin(team: TeamId | null = null): Promise<boolean> {
    isEnding = false;
    for (let deaths = 1; ; deaths += 1) {
      try {
        return await thread.ask('begin', team);
      } catch {
        if (!(await thread.reachable())) return true; // nothing to blame the browser for
        if (deaths === DEATHS_MAX) return false;
      }
    }
  }

  /** Asks again where the thread died of the line. Null: this browser cannot do it, or nobody wants it any more. */
  async function lasting<T extends object>(
    ask: () => Promise<T>,
    wanted: () => boolean,
    onProgress: (progress: Progress) => void,
  ): Promise<T | null> {
    let deaths = 0;
    for (let attempt = 1; wanted() && deaths < DEATHS_MAX; attempt += 1) {
      const given = await ask().catch(() => null);
      if (given) return given;
      if (!wanted()) break;
      if (await thread.reachable()) {
        deaths += 1;
      } else if (wanted()) {
        onProgress({ stage: 'waiting', offline: true, attempt });
        await clock.wait(waitAfter(attempt, clock.spread()));
      }
    }
    return null;
  }

  const send: Session['send'] = async (answers, signals, team, onProgress = ignore) => {
    isEnding = false;
    turn += 1;
    const mine = turn;
    const ask = () => thread.ask('send', { answers, signals, team }, onProgress);
    const sent = await lasting(ask, () => turn === mine, onProgress);
    return sent ?? { ok: false, why: turn === mine ? 'unable' : 'replaced' };
  };

  const write: Session['write'] = async (to, letter, onProgress = ignore) => {
    const mine = visits;
    const wanted = (): boolean => visits === mine;
    onTheirWay += 1;
    const prepare = () => thread.ask('prepare', { to, letter }, onProgress);
    const made = await lasting(prepare, wanted, onProgress);
    const post = (ready: Letter) => (): Promise<Written> => thread.ask('post', ready, onProgress);
    const written = made?.ok ? await lasting(post(made.ready), wanted, onProgress) : made;
    onTheirWay -= 1;
    endIfSent();
    return written ?? UNABLE;
  };

  function end(): void {
    turn += 1;
    visits += 1;
    thread.end();
  }

  function endIfSent(): void {
    if (isEnding && onTheirWay === 0) end();
  }

  return {
    begin,
    send,
    cancel: () => {
      turn += 1;
      thread.cancel();
    },
    write,
    open: (typed) => {
      isEnding = false;
      return thread.ask('open', typed).catch((): Box => ({ state: 'unable' }));
    },
    end,
    endWhenSent: () => {
      isEnding = true;
      endIfSent();
    },
  };
}
