// What a letter does to its report: it may raise it, and it wakes one that was closed; it never lowers or closes.
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Feeling, LetterKind, Level, Sign } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { afterLetter } from '../../shared/triage/letter.ts';
import type { Change } from './change.ts';
import { UNOWNED } from './claim.ts';
import { rankOf } from './rows.ts';
import { after } from './states.ts';

/** What a letter says to a report, without its words. `dueAt` is what each level would ask for from when it came. */
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
  outOfHours: boolean;
  dueAt: Record<Level, number>;
};

/** The columns of a decision that a letter undoes. */
const UNDECIDED = { outcome: null, outcome_by: null, decided_at: null, proposed_at: null };

type Effect = {
  set: Change['set'];
  level: Level;
  woken: boolean;
  raised: boolean;
};

/**
 * What a letter does to its report. A level that rises never gains time; a report that wakes has all of it.
 * `repeats`: the same "not safe" was said a moment ago and waits for a reader: nobody is called twice for it.
 */
export function effectOf(row: QueueRow, news: LetterNews, repeats: boolean): Effect {
  const { kind, heard, outOfHours, dueAt } = news;
  if (kind === 'feeling' && !news.inWords) {
    return { set: {}, level: row.level, woken: false, raised: false };
  }
  const { level, evaluation } = afterLetter(row, { kind, heard }, outOfHours);
  const state = after(row.state, 'letter');
  const woken = state !== row.state;
  const raised = level !== row.level || (kind === 'unsafe' && !repeats);
  const due = row.state === 'closed' ? dueAt[level] : Math.min(row.dueAt, dueAt[level]);
  return {
    level,
    woken,
    raised,
    set: {
      state,
      level: rankOf(level),
      evaluation: JSON.stringify(evaluation),
      ...(raised || woken ? { due_at: due, overdue_noticed: 0 } : {}),
      ...(woken ? { ...UNOWNED, ...UNDECIDED } : {}),
    },
  };
}
