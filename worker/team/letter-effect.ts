// What a letter does to its report: it may raise it, and it wakes one that was closed; it never lowers or closes.
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Feeling, LetterKind, Level, Sign, Step } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { afterLetter } from '../../shared/triage/letter.ts';
import { rulesFor } from '../rules.ts';
import type { Change } from './change.ts';
import { unowned } from './claim.ts';
import type { Deps } from './deps.ts';
import { dueBy, saidAnew, sooner } from './due-columns.ts';
import { dutyOf } from './duty.ts';
import { rankOf } from './rows.ts';
import { after } from './states.ts';

/** What a letter says to a report, without its words. */
export type LetterNews = {
  partnership: PartnershipId;
  /** Which team this is told to; the letter may be sealed to another of the same mailbox. */
  team: TeamId;
  id: string;
  digest: string;
  kind: LetterKind;
  heard: readonly Sign[];
  feeling: Feeling | null;
  inWords: boolean;
  /** When it came, in ms since the epoch. */
  at: number;
};

/** The columns of a decision that a letter undoes. */
const UNDECIDED = { outcome: null, outcome_by: null, decided_at: null, proposed_at: null };

type Effect = {
  set: Change['set'];
  level: Level;
  woken: boolean;
  raised: boolean;
};

/** What is due when a letter has raised or woken its report: somebody must read it, and take it on if nobody has. */
function dueAnew(sql: SqlStorage, row: QueueRow, asked: Record<Step, number>, now: number) {
  return {
    ...(row.state === 'closed' ? dueBy(asked) : sooner(sql, row.id, asked)),
    ...saidAnew(now),
    looked_at: null,
  } satisfies Change['set'];
}

/**
 * What a letter does to its report. A level that rises never gains time; a report that wakes has all of it.
 * `repeats`: the same "not safe" was said a moment ago and waits for a reader: nobody is called twice for it.
 */
export function effectOf(
  { sql, now }: Deps,
  row: QueueRow,
  news: LetterNews,
  repeats: boolean,
): Effect {
  const { kind, heard, at } = news;
  if (kind === 'feeling' && !news.inWords) {
    return { set: {}, level: row.level, woken: false, raised: false };
  }
  const duty = dutyOf(news);
  const { level, evaluation } = afterLetter(
    row,
    { kind, heard },
    !duty.isOpen(at),
    rulesFor(news.partnership),
  );
  const state = after(row.state, 'letter');
  const woken = state !== row.state;
  const raised = level !== row.level || (kind === 'unsafe' && !repeats);
  return {
    level,
    woken,
    raised,
    set: {
      state,
      level: rankOf(level),
      evaluation: JSON.stringify(evaluation),
      ...(raised || woken ? dueAnew(sql, row, duty.dueTimes(level, at), now()) : {}),
      ...(woken ? { ...unowned(now()), ...UNDECIDED } : {}),
    },
  };
}
