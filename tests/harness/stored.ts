// What a team's object has on disk, and whether it is sound: each report once (I1), each open one with a due time and
// an owner or a queue, in one listed state (I3), and a chain that nobody broke (I6).

import { STATES } from '../../shared/schema/codes.ts';
import type { AuditRow } from '../../worker/team/chain.ts';
import { firstBrokenLink } from '../../worker/team/chain.ts';
import type { Runtime } from './runtime.ts';

export type Report = {
  id: string;
  state: string;
  owner_id: string | null;
  due_at: number;
  alarm_at: number;
  mailbox: string;
};

const teamOf = (name: string) => ({ className: 'Team', name: `nottingham/${name}` });

export const reportsOf = (runtime: Runtime, team: string): Promise<Report[]> =>
  runtime.inObject<Report>(
    teamOf(team),
    'SELECT id, state, owner_id, due_at, alarm_at, mailbox FROM report',
  );

/** Owned where it must be, and by nobody where it waits for anybody. */
const hasItsOwner = ({ state, owner_id }: Report): boolean =>
  state === 'waiting' ? owner_id === null : owner_id !== null;

const isSound = (report: Report): boolean =>
  STATES.some((state) => state === report.state) &&
  report.due_at > 0 &&
  report.alarm_at > 0 &&
  hasItsOwner(report);

export type Soundness = {
  reports: number;
  /** Ids that were acknowledged and are not there. */
  lost: string[];
  /** Ids that were taken in more than once, or of which only a part was written. */
  doubledOrHalf: string[];
  /** Ids that break I3. */
  unsound: string[];
  /** Place of the first broken link of the chain; null if none is. */
  broken: number | null;
};

/** Looks at all that a team has stored. `acknowledged`: ids that it must have. */
export async function soundness(
  runtime: Runtime,
  team: string,
  acknowledged: ReadonlySet<string>,
): Promise<Soundness> {
  const reports = await reportsOf(runtime, team);
  const chain = await runtime.inObject<AuditRow>(teamOf(team), 'SELECT * FROM audit ORDER BY seq');
  const ids = new Set(reports.map(({ id }) => id));
  const received = new Map<string, number>();
  for (const { action, report } of chain) {
    if (action === 'received' && report) received.set(report, (received.get(report) ?? 0) + 1);
  }
  const named = new Set([...ids, ...received.keys()]);
  return {
    reports: reports.length,
    lost: [...acknowledged].filter((id) => !ids.has(id)),
    doubledOrHalf: [...named].filter((id) => !ids.has(id) || received.get(id) !== 1),
    unsound: reports.filter((report) => !isSound(report)).map(({ id }) => id),
    broken: firstBrokenLink(chain),
  };
}

/** What it is when nothing is wrong. */
export const sound = (reports: number): Soundness => ({
  reports,
  lost: [],
  doubledOrHalf: [],
  unsound: [],
  broken: null,
});

/** Mailboxes of a team's reports that its partnership does not know yet. */
export async function mailboxesUnknown(runtime: Runtime, team: string): Promise<number> {
  const mailboxes = (await reportsOf(runtime, team)).map(({ mailbox }) => mailbox);
  const known = await runtime.inObject<{ hash: string }>(
    { className: 'Partnership', name: 'nottingham' },
    'SELECT hash FROM mailbox_team WHERE team = ?',
    team,
  );
  const hashes = new Set(known.map(({ hash }) => hash));
  return mailboxes.filter((mailbox) => !hashes.has(mailbox)).length;
}
