// The signals of the reports in a local worker's storage, read from the files of its team objects. Nothing is
// written, and what is sealed stays where it is.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LEVELS } from '../../shared/schema/codes.ts';
import { Fault } from './fault.ts';

type Line = { id: string; signals: unknown; evaluation: unknown; level: string | null };

const lineOf = (row: Record<string, unknown>): Line => ({
  id: String(row.id),
  signals: JSON.parse(String(row.signals)),
  evaluation: JSON.parse(String(row.evaluation)),
  level: LEVELS[Number(row.level)] ?? null,
});

function reportsIn(path: string): Line[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const isTeam = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'report'").get();
    if (!isTeam) return [];
    return database.prepare('SELECT id, signals, evaluation, level FROM report').all().map(lineOf);
  } finally {
    database.close();
  }
}

/** Each report of every team as one line of JSON, as `replay` reads it. Throws a `Fault` where there is no storage. */
export function storedLines(folder: string): string[] {
  const teams = join(folder, 'v3', 'do', 'nightlight-Team');
  let files: string[];
  try {
    files = readdirSync(teams).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  } catch {
    throw new Fault(`${folder}: no worker has kept anything here (looked in ${teams})`);
  }
  return files.flatMap((name) => reportsIn(join(teams, name))).map((line) => JSON.stringify(line));
}
