// Tells one report of a letter: its level and state, the chain, who must be called, and a claim that nobody works on.

import type { LetterKind } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { announce, atOnce } from './announce.ts';
import type { Action } from './audit.ts';
import { append } from './audit.ts';
import { change } from './change.ts';
import type { Deps } from './deps.ts';
import { dutyOf } from './duty.ts';
import type { LetterNews } from './letter-effect.ts';
import { effectOf } from './letter-effect.ts';

/** Whoever has claimed a report whose reporter is not safe has this long to touch it. */
const UNSAFE_LEASE_MS = 2 * 60_000;
/** As long as an unread "not safe" is younger than this, saying it again calls nobody again. */
const UNSAFE_REPEAT_MS = 10 * 60_000;

const ACTIONS: Record<LetterKind, Action> = {
  more: 'wrote_more',
  unsafe: 'said_unsafe',
  take_back: 'asked_to_take_back',
  feeling: 'said_feeling',
};

/** A claim that nobody works on must not keep others from a child who is not safe. */
function hurryClaim({ sql, now }: Deps, { id }: QueueRow): void {
  sql.exec(
    "UPDATE report SET lease_until = MIN(lease_until, ?) WHERE id = ? AND state = 'claimed'",
    now() + UNSAFE_LEASE_MS,
    id,
  );
}

function repeatsUnsafe({ sql, now }: Deps, row: QueueRow, { id, kind }: LetterNews): boolean {
  if (kind !== 'unsafe') return false;
  const before = sql.exec(
    `SELECT 1 FROM letter JOIN report ON report.mailbox = letter.mailbox
     WHERE report.id = ? AND letter.id <> ? AND letter.kind = 'unsafe' AND letter.at BETWEEN ? AND ? AND NOT EXISTS
       (SELECT 1 FROM letter_read AS seen WHERE seen.letter = letter.id AND seen.report = report.id)
     LIMIT 1`,
    row.id,
    id,
    now() - UNSAFE_REPEAT_MS,
    now(),
  );
  return before.toArray().length > 0;
}

/** All that a letter does to a report. Call it once the letter is kept, in the same transaction. */
export function applyLetter(deps: Deps, row: QueueRow, news: LetterNews): void {
  const { partnership, team, kind, feeling, digest } = news;
  const repeats = repeatsUnsafe(deps, row, news);
  const { set, level, woken, raised } = effectOf(deps, row, news, repeats);
  change(deps, {
    report: row.id,
    set,
    actor: 'reporter',
    action: ACTIONS[kind],
    detail: {
      letter: digest,
      ...(level === row.level ? {} : { from: row.level, to: level }),
      ...(feeling ? { feeling } : {}),
    },
    also: () => {
      if (kind === 'unsafe' && !repeats) hurryClaim(deps, row);
      if (woken) {
        append(deps.sql, {
          at: deps.now(),
          actor: 'reporter',
          action: 'reopened',
          report: row.id,
          detail: { why: kind === 'feeling' ? 'feeling' : 'letter' },
        });
      }
      if (!raised && !woken) return;
      announce(
        deps,
        { partnership, team, level, why: 'letter' },
        atOnce(dutyOf(news), level, deps.now()),
      );
    },
  });
}
