// What a letter by mailbox does to a level: it may raise it, and nothing in it lowers one (I2).
import type { LetterKind, Level, Sign } from '../schema/codes.ts';
import { higher, isLower, LEVELS } from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';
import type { Evaluation, Fired } from '../schema/evaluation.ts';
import { evaluate } from './evaluate.ts';
import { REPEATED } from './rules/handling.ts';
import { ENGINE_FAILED } from './rules.ts';

type Said = { kind: LetterKind; heard: readonly Sign[] };
type Known = { signals: Signals; level: Level; evaluation: Evaluation };
export type AfterLetter = { level: Level; evaluation: Evaluation; fired: Fired[] };

/** Writing again lifts a report by one, up to Urgent. */
const REPEAT_CAP: Level = 'urgent';

const without = (signs: readonly Sign[], heard: readonly Sign[]): Sign[] =>
  signs.filter((sign) => !heard.includes(sign));

/** The signals as if this letter had not been, and with it: what differs is its news, even if said before. */
function beforeAndWith(signals: Signals, { kind, heard }: Said): [Signals, Signals] {
  const unsafe = kind === 'unsafe';
  const tapped = without(signals.tapped, heard);
  const rest = without(signals.heard, heard);
  return [
    { ...signals, tapped, heard: rest, safe: unsafe ? 'yes' : signals.safe },
    { ...signals, tapped, heard: [...rest, ...heard], safe: unsafe ? 'no' : signals.safe },
  ];
}

const isSame = (a: Fired, b: Fired): boolean => a.id === b.id && a.level === b.level;

/** R57, where it still has somewhere to lift to. */
function repeated(level: Level): Fired[] {
  if (!isLower(level, REPEAT_CAP)) return [];
  const next = LEVELS[LEVELS.indexOf(level) + 1] ?? REPEAT_CAP;
  return [{ id: REPEATED.id, version: REPEATED.version, level: next }];
}

const unique = <T>(list: T[]): T[] => [...new Set(list)];

/**
 * A report after a letter. A person who lowered its level knew what was said before, so only what this letter
 * says counts. A feeling is no news of the child.
 */
export function afterLetter(known: Known, said: Said, outOfHours: boolean): AfterLetter {
  if (said.kind === 'feeling') {
    return { level: known.level, evaluation: known.evaluation, fired: [] };
  }
  const [old, current] = beforeAndWith(known.signals, said);
  const before = evaluate({ signals: old, outOfHours });
  const after = evaluate({ signals: current, outOfHours });
  const news = after.fired.filter(
    (rule) => rule.id === ENGINE_FAILED.id || !before.fired.some((one) => isSame(one, rule)),
  );
  const fired = [...news, ...(said.kind === 'more' ? repeated(known.level) : [])];
  // "I am not safe now" needs no engine.
  const least = said.kind === 'unsafe' ? 'immediate' : known.level;
  const level = fired.reduce(
    (so, rule) => higher(so, rule.level ?? so),
    higher(known.level, least),
  );
  const { evaluation } = known;
  const isNew = news.length > 0;
  return {
    level,
    fired,
    evaluation: {
      level: higher(evaluation.level, level),
      fired: [
        ...evaluation.fired.filter(({ id }) => !fired.some((rule) => rule.id === id)),
        ...fired,
      ].sort((a, b) => a.id.localeCompare(b.id)),
      interrupt: evaluation.interrupt || (isNew && after.interrupt),
      routes: unique([...evaluation.routes, ...(isNew ? after.routes : [])]),
      marks: unique([...evaluation.marks, ...(isNew ? after.marks : [])]),
    },
  };
}
