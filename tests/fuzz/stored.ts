// What the objects have on disk once the worker has stopped, read without any code of the worker's.
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

type Link = {
  seq: number;
  at: number;
  actor: string;
  action: string;
  report: string | null;
  detail: string;
  previous: string;
  hash: string;
};

export type Stored = {
  /** Ids of all reports, closed ones too. */
  reports: string[];
  links: number;
  /** Entries of a chain that do not follow from the one before. */
  broken: number;
};

const hashOf = ({ seq, at, actor, action, report, detail, previous }: Link): string =>
  createHash('sha256')
    .update(JSON.stringify([seq, at, actor, action, report, detail, previous]))
    .digest('hex');

function brokenLinks(links: readonly Link[]): number {
  let previous = '0'.repeat(64);
  let broken = 0;
  for (const [index, link] of links.entries()) {
    const follows = link.seq === index + 1 && link.previous === previous;
    if (!follows || hashOf(link) !== link.hash) broken += 1;
    previous = link.hash;
  }
  return broken;
}

/** All teams together. Throws where there is no team's database in the folder. */
export function readStored(folder: string): Stored {
  const files = globSync('**/*Team/*.sqlite', { cwd: folder }).map((file) => join(folder, file));
  const teams = files.flatMap((file) => {
    const database = new DatabaseSync(file);
    try {
      const hasReports = "SELECT 1 FROM sqlite_master WHERE name = 'report'";
      if (!database.prepare(hasReports).get()) return []; // the platform's own
      const links = database.prepare('SELECT * FROM audit ORDER BY seq').all() as unknown as Link[];
      const rows = database.prepare('SELECT id FROM report').all() as { id: string }[];
      return [{ reports: rows.map(({ id }) => id), links }];
    } finally {
      database.close();
    }
  });
  if (teams.length === 0) throw new Error(`no team's database in ${folder}`);
  return {
    reports: teams.flatMap(({ reports }) => reports),
    links: teams.reduce((sum, { links }) => sum + links.length, 0),
    broken: teams.reduce((sum, { links }) => sum + brokenLinks(links), 0),
  };
}
