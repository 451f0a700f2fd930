// One Nightlight per folder at a time: two would share one database and one build.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes the folder, and gives what lets go of it. Throws a sentence where another process has it. */
export function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'running');
  const holder = (): number => {
    try {
      return Number(readFileSync(file, 'utf8'));
    } catch {
      return 0;
    }
  };
  const pid = holder();
  if (pid > 0 && pid !== process.pid && isAlive(pid)) {
    throw new Error(
      'Nightlight is already running from this folder: stop it first, or use another clone for a second one.',
    );
  }
  writeFileSync(file, String(process.pid));
  return () => {
    if (holder() === process.pid) rmSync(file, { force: true });
  };
}
