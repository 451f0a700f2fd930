// The second evaluation: the same rules, with the words. What the words say can only raise (I2).

import type { TeamId } from '../../shared/ids.ts';
import { hear } from '../../shared/language/danger/hear.ts';
import { LEXICONS } from '../../shared/language/danger/lexicons/index.ts';
import { isOpen } from '../../shared/partnerships/duty.ts';
import { type Partnership, teamOf } from '../../shared/partnerships/partnership.ts';
import { isLower, type Level, type Sign } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import type { Fired } from '../../shared/schema/evaluation.ts';
import type { Report } from '../../shared/schema/report.ts';
import { evaluate } from '../../shared/triage/evaluate.ts';
import { rulesOf } from '../../shared/triage/overrides.ts';

export type SecondLook = {
  level: Level;
  /** Signs heard in the words that were not in the report's signals. */
  heard: Sign[];
  /** Rules that fire now and did not before. */
  fired: Fired[];
};

/** Both readings where they differ, each with every sign that anything gave. */
function withWords(clear: Signals, sealed: Signals, texts: readonly string[]): Signals[] {
  const all = (...lists: (readonly Sign[])[]): Sign[] => [...new Set(lists.flat())];
  const tapped = all(clear.tapped, sealed.tapped);
  const listened = texts.flatMap((text) => hear(text, Object.values(LEXICONS)));
  const heard = all(clear.heard, sealed.heard, listened);
  return [clear, sealed].map((signals) => ({ ...signals, tapped, heard }));
}

/** What the words add, those of letters by mailbox too, or null where they say nothing higher than is already known and decided. */
export function secondLook(
  row: Pick<QueueRow, 'signals' | 'evaluation' | 'level' | 'receivedAt'>,
  report: Pick<Report, 'words' | 'signals'>,
  { partnership, team }: { partnership: Partnership; team: TeamId },
  letters: readonly string[] = [],
): SecondLook | null {
  const receiver = teamOf(partnership, team);
  const outOfHours = receiver !== null && !isOpen(partnership, receiver, row.receivedAt);
  const rules = rulesOf(partnership);
  const looks = withWords(row.signals, report.signals, [report.words, ...letters]).map(
    (signals) => ({
      signals,
      ...evaluate({ signals, outOfHours }, rules),
    }),
  );
  const { signals, level, fired } = looks.reduce((a, b) => (isLower(a.level, b.level) ? b : a));
  // A person who lowered the level knew the first evaluation: only news is offered.
  if (!isLower(row.evaluation.level, level) || !isLower(row.level, level)) return null;
  const before = new Set(row.evaluation.fired.map(({ id }) => id));
  const known = new Set([...row.signals.tapped, ...row.signals.heard]);
  return {
    level,
    heard: signals.heard.filter((sign) => !known.has(sign)),
    fired: fired.filter(({ id }) => !before.has(id)),
  };
}
