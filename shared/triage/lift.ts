// What comes to be known after a report was triaged may lift it. Nothing here lowers (I2).
import type { Level } from '../schema/codes.ts';
import { higher, isLower, LEVELS } from '../schema/codes.ts';
import type { Evaluation, Fired } from '../schema/evaluation.ts';
import type { Rule } from '../schema/rule.ts';

/** A report, as far as a lift is concerned. A person may have set `level` since it was evaluated. */
export type Known = { level: Level; evaluation: Evaluation };
export type Lifted = Known & { fired: Fired[] };

/** What is not danger by itself lifts no further. */
const CAP: Level = 'urgent';

/** A rule that lifts by one, where there is still somewhere to lift to. */
export function oneHigher({ id, version }: Rule, level: Level): Fired[] {
  if (!isLower(level, CAP)) return [];
  return [{ id, version, level: LEVELS[LEVELS.indexOf(level) + 1] ?? CAP }];
}

/** The level and the evaluation with rules that fired since; each rule stands in it once, as it fired last. */
export function withFired({ level, evaluation }: Known, fired: Fired[]): Lifted {
  const lifted = fired.reduce((so, rule) => higher(so, rule.level ?? so), level);
  const before = evaluation.fired.filter(({ id }) => !fired.some((rule) => rule.id === id));
  return {
    level: lifted,
    fired,
    evaluation: {
      ...evaluation,
      level: higher(evaluation.level, lifted),
      fired: [...before, ...fired].sort((a, b) => a.id.localeCompare(b.id)),
    },
  };
}
