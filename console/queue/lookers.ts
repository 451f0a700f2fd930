import type { AccountId, ReportId } from '../../shared/ids.ts';
import type { Looking } from '../../shared/schema/console.ts';

/** The names of those who have one report open, oneself left out. */
export const lookersAt = (
  report: ReportId,
  looking: readonly Looking[],
  me: AccountId,
): readonly string[] => lookersOf(looking, me).get(report) ?? [];

/** The names of those who have each report open, oneself left out. */
export function lookersOf(
  looking: readonly Looking[],
  me: AccountId,
): ReadonlyMap<ReportId, readonly string[]> {
  const names = new Map<ReportId, string[]>();
  for (const { report, who } of looking) {
    if (who.id !== me) names.set(report, [...(names.get(report) ?? []), who.name]);
  }
  return names;
}
