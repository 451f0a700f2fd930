// A worker for which time has passed: while it is stopped, what its teams hold is moved into the past.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Nightlight } from './nightlight.ts';

const TIMES = ['received_at', 'due_at', 'alarm_at', 'acknowledge_by', 'look_by', 'decide_by'];

/** Stops the worker, lets so much time pass for every open report, and starts it again. */
export async function passTime(nightlight: Nightlight, ms: number): Promise<void> {
  await nightlight.worker.stop();
  for (const file of globSync('**/*Team/*.sqlite', { cwd: nightlight.folder })) {
    const database = new DatabaseSync(join(nightlight.folder, file));
    const isTeam = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'report'").get();
    if (isTeam) {
      database.exec(
        `UPDATE report SET ${TIMES.map((time) => `${time} = ${time} - ${ms}`).join(', ')}`,
      );
    }
    database.close();
  }
  await nightlight.restart();
}
