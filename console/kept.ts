// What one person had begun when their session ended: kept in this page's memory, for that account alone, and
// gone when they sign out, when another account signs in, or when the page closes.
import type { AccountId, ReportId, TeamId } from '../shared/ids.ts';
import { type Drafts, textsOf } from './report/drafts.ts';

export type Kept = {
  readonly account: AccountId;
  readonly drafts: Map<ReportId, Drafts>;
  /** Where they were; null for the first team and for the queue. */
  team: TeamId | null;
  report: ReportId | null;
};

/** What is kept for whoever signs in now: what they left, or nothing. */
export const keptFor = (account: AccountId, left: Kept | null): Kept =>
  left?.account === account ? left : { account, drafts: new Map(), team: null, report: null };

/** Whether something was written that nobody has yet but this page. */
export const isUnsent = (kept: Kept | null): boolean =>
  kept !== null && [...kept.drafts.values()].some((drafts) => textsOf(drafts).length > 0);
