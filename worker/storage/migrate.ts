// Append-only migrations for an object's database. A step that has run is never changed: its hash is kept,
// and a changed history refuses to start rather than guess.
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex, toUtf8 } from '../../shared/bytes.ts';

const hashOf = (step: string): string => toHex(sha256(toUtf8(step)));

/** Brings a database up to date. Throws if a step that has run is not the step of this build. */
export function migrate(storage: DurableObjectStorage, steps: readonly string[]): void {
  const { sql } = storage;
  sql.exec('CREATE TABLE IF NOT EXISTS migration (step INTEGER PRIMARY KEY, hash TEXT NOT NULL)');
  const done = sql.exec<{ hash: string }>('SELECT hash FROM migration ORDER BY step').toArray();
  done.forEach(({ hash }, index) => {
    const step = steps[index];
    if (step === undefined || hashOf(step) !== hash) throw new Error(`migration ${index} changed`);
  });
  steps.slice(done.length).forEach((step, offset) => {
    storage.transactionSync(() => {
      sql.exec(step);
      sql.exec('INSERT INTO migration VALUES (?, ?)', done.length + offset, hashOf(step));
    });
  });
}
