// A queue as long as a test wants it, without sending that many reports: copies of one, in SQL.
import { received, sql } from './team.ts';

/** Copies a report `count` times, with ids of their own and each due a minute after the one before. */
export async function longQueue(count: number): Promise<void> {
  const id = await received({ worries: ['BUL'] });
  await sql((db) => {
    const columns = db
      .exec('SELECT * FROM report LIMIT 0')
      .columnNames.filter((name) => !['id', 'due_at', 'urgency'].includes(name))
      .join(', ');
    db.exec(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       INSERT INTO report (id, due_at, ${columns})
       SELECT lower(hex(randomblob(16))), due_at + i * 60000, ${columns} FROM report, n WHERE id = ?`,
      count,
      id,
    );
  });
}
