// Fills a team with open reports: what a few real ones look like, over and over, with other ids, levels and times.
import { nottingham } from '../../../shared/partnerships/nottingham/index.ts';
import type { Runtime } from '../../harness/runtime.ts';

const AT_ONCE = 5_000;
const DAY_MS = 24 * 60 * 60_000;

/** Whatever a report's table has besides is copied from a real one. Alarms are far away: they are not measured. */
const made = (now: number): Record<string, string> => ({
  id: 'lower(hex(randomblob(16)))',
  mailbox: 'lower(hex(randomblob(32)))',
  sealed: 'randomblob(length(report.sealed))',
  level: 'abs(random()) % 4',
  received_at: `${now - 20 * DAY_MS} + abs(random()) % ${20 * DAY_MS}`,
  due_at: `${now + 20 * DAY_MS} + abs(random()) % ${20 * DAY_MS}`,
  alarm_at: String(now + 20 * DAY_MS),
});

/** Copies rows of a table; `made` says which columns are not copied. */
async function copy(
  runtime: Runtime,
  team: { className: string; name: string },
  table: 'report' | 'audit',
  count: number,
  values: Record<string, string>,
): Promise<void> {
  const columns = (
    await runtime.inObject<{ name: string }>(team, `SELECT name FROM pragma_table_info('${table}')`)
  ).map(({ name }) => name);
  const selected = columns.map((name) => values[name] ?? `${table}.${name}`);
  const [{ from } = { from: 0 }] = await runtime.inObject<{ from: number }>(
    team,
    `SELECT COUNT(*) AS "from" FROM ${table}`,
  );
  for (let done = 0; done < count; done += AT_ONCE) {
    await runtime.inObject(
      team,
      `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${Math.min(AT_ONCE, count - done)})
       INSERT INTO ${table} (${columns.join(', ')})
       SELECT ${selected.join(', ')} FROM number
         JOIN ${table} ON ${table}.rowid = 1 + number.n % ${from}`,
    );
  }
}

/** Fills up to `total` open reports. The team must have some real ones already. */
export async function fill(runtime: Runtime, teamId: string, total: number): Promise<void> {
  const team = { className: 'Team', name: `${nottingham.id}/${teamId}` };
  const [{ open } = { open: 0 }] = await runtime.inObject<{ open: number }>(
    team,
    "SELECT COUNT(*) AS open FROM report WHERE state <> 'closed'",
  );
  const now = Date.now();
  await copy(runtime, team, 'report', total - open, made(now));
  await copy(runtime, team, 'audit', total - open, {
    seq: '(SELECT MAX(seq) FROM audit AS last) + number.n',
    report: 'lower(hex(randomblob(16)))',
    at: String(now),
  });
}
