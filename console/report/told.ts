// Whom an overdue report has called, from its history. Pure.
import type { Audience } from '../../shared/schema/codes.ts';
import { AUDIENCES } from '../../shared/schema/codes.ts';
import type { HistoryEntry } from '../../shared/schema/console.ts';

/** The audiences that an entry of the chain says were told, the softest first. */
export const toldOf = ({ told = '' }: Record<string, string>): Audience[] =>
  AUDIENCES.filter((one) => told.split(' ').includes(one));

/** Who was told last that this is overdue. */
export const toldLast = (history: readonly HistoryEntry[]): Audience[] =>
  toldOf(history.findLast(({ action }) => action === 'overdue')?.detail ?? {});
