// What a letter by mailbox does to a level: it may raise it, and nothing in it lowers one (I2).
import type { LetterKind, Sign } from '../schema/codes.ts';
import { higher } from '../schema/codes.ts';
import type { Signals } from '../schema/envelope.ts';
import type { Fired } from '../schema/evaluation.ts';
import type { Rule } from '../schema/rule.ts';
import { evaluate } from './evaluate.ts';
import type { Known, Lifted } from './lift.ts';
import { oneHigher, withFired } from './lift.ts';
import { ENGINE_FAILED, REPEATED } from './rules/beside.ts';

type Said = { kind: LetterKind; heard: readonly Sign[] };

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

const unique = <T>(list: T[]): T[] => [...new Set(list)];

/**
 * A report after a letter, by the rules of whoever receives it. A person who lowered its level knew what was said
 * before, so only what this letter says counts. A feeling is no news of the child.
 */
export function afterLetter(
  known: Known & { signals: Signals },
  said: Said,
  outOfHours: boolean,
  rules: readonly Rule[],
): Lifted {
  const { level, evaluation, signals } = known;
  if (said.kind === 'feeling') return { level, evaluation, fired: [] };
  const [old, current] = beforeAndWith(signals, said);
  const before = evaluate({ signals: old, outOfHours }, rules);
  const after = evaluate({ signals: current, outOfHours }, rules);
  const news = after.fired.filter(
    (rule) => rule.id === ENGINE_FAILED.id || !before.fired.some((one) => isSame(one, rule)),
  );
  // "I am not safe now" needs no engine.
  const least = said.kind === 'unsafe' ? 'immediate' : level;
  const lifted = withFired({ level: higher(level, least), evaluation }, [
    ...news,
    ...(said.kind === 'more' ? oneHigher(REPEATED, level) : []),
  ]);
  if (news.length === 0) return lifted;
  const { interrupt, routes, marks } = evaluation;
  return {
    ...lifted,
    evaluation: {
      ...lifted.evaluation,
      interrupt: interrupt || after.interrupt,
      routes: unique([...routes, ...after.routes]),
      marks: unique([...marks, ...after.marks]),
    },
  };
}
