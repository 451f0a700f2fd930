// Which stored reports would have another level under other rules. Only their signals are needed: no words are read.
import * as z from 'zod/mini';
import { isLower, LEVELS, type Level } from '../../shared/schema/codes.ts';
import { signals } from '../../shared/schema/envelope.ts';
import type { Rule } from '../../shared/schema/rule.ts';
import { evaluate } from '../../shared/triage/evaluate.ts';
import { readAs, readJson } from './fault.ts';

/**
 * One stored report. A row of the console's queue is one, so that its pages can be used as they come; what else
 * stands in it is passed over.
 */
const stored = z.object({
  id: z.string().check(z.minLength(1)),
  signals,
  /** Whether the team was closed when it came; left out: as its marks say. */
  outOfHours: z.optional(z.boolean()),
  evaluation: z.optional(z.object({ marks: z.array(z.string()) })),
  /** The level that it has now, which a person may have set. It changes nothing here, and is given back. */
  level: z.optional(z.enum(LEVELS)),
});
export type Stored = z.infer<typeof stored>;

/** Reports from JSON lines; a line may also be a page of the queue. Throws a `Fault` that names line and field. */
export function readStored(text: string): Stored[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const where = `line ${at + 1}`;
    const value = readJson(line, where);
    const isPage = typeof value === 'object' && value !== null && 'rows' in value;
    return isPage
      ? readAs(z.object({ rows: z.array(stored) }), value, where).rows
      : [readAs(stored, value, where)];
  });
}

type Changed = {
  id: string;
  from: Level;
  to: Level;
  /** The level that is stored, where it is known. */
  stored: Level | null;
  /** Rules that fire only under the other rules, and only under these. */
  more: string[];
  fewer: string[];
  /** Rules that fire under both, and give another level under the other. */
  other: { rule: string; from: Level | null; to: Level | null }[];
};
export type Replay = { reports: number; up: number; down: number; changed: Changed[] };

/** Evaluates each report by both, and tells those whose level differs. */
export function replay(
  reports: readonly Stored[],
  rules: readonly Rule[],
  other: readonly Rule[],
): Replay {
  const changed = reports.flatMap((report): Changed[] => {
    const outOfHours = report.outOfHours ?? report.evaluation?.marks.includes('out_of_hours');
    const facts = { signals: report.signals, outOfHours: outOfHours ?? false };
    const [now, then] = [evaluate(facts, rules), evaluate(facts, other)];
    if (now.level === then.level) return [];
    const only = (a: typeof now, b: typeof now): string[] =>
      a.fired.filter(({ id }) => !b.fired.some((one) => one.id === id)).map(({ id }) => id);
    const differing = now.fired.flatMap(({ id, level }) => {
      const same = then.fired.find((one) => one.id === id);
      return same && same.level !== level ? [{ rule: id, from: level, to: same.level }] : [];
    });
    return [
      {
        id: report.id,
        from: now.level,
        to: then.level,
        stored: report.level ?? null,
        more: only(then, now),
        fewer: only(now, then),
        other: differing,
      },
    ];
  });
  const up = changed.filter(({ from, to }) => isLower(from, to)).length;
  return { reports: reports.length, up, down: changed.length - up, changed };
}

/** The same for a person to read. */
export const printedReplay = ({ reports, up, down, changed }: Replay): string =>
  [
    `${reports} reports. Under the other rules ${up} would be higher and ${down} lower.`,
    ...changed.map(
      ({ id, from, to, more, fewer, other }) =>
        `${id}  ${from} -> ${to}  ${[
          ...more.map((rule) => `+${rule}`),
          ...fewer.map((rule) => `-${rule}`),
          ...other.map((one) => `${one.rule} ${one.from ?? 'none'}→${one.to ?? 'none'}`),
        ].join(' ')}`,
    ),
  ].join('\n');
