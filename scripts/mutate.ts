// `npm run mutate`: changes shared/triage in about a thousand small ways, one at a time, and runs its tests on each;
// a change that no test sees is printed. Fails below the share in tests/mutation/stryker.config.json. Minutes, not
// seconds, and no part of `npm test`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const AT_MOST_MS = 30 * 60_000;
const ROOT = join(import.meta.dirname, '..');

const { status, error } = spawnSync(
  join(ROOT, 'node_modules', '.bin', 'stryker'),
  ['run', join('tests', 'mutation', 'stryker.config.json'), ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit', timeout: AT_MOST_MS },
);
if (error) process.stderr.write(`The run was stopped: ${error.message}\n`);
process.exitCode = status ?? 1;
