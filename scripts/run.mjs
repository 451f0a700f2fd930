// The two commands on a bare machine: installs what is missing with whatever Node is there (20 or later),
// then hands over to the project's own Node. Plain JavaScript, because nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const stamp = join(root, 'node_modules', '.nightlight-lock');

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}

/**
 * Installs what the lock file names, unless that is what is there. Not by `npm ci`: a lock that was written
 * where only one platform's packages can be had is refused by it everywhere else.
 */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (about half a minute the first time)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(
    npm,
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (result.error)
    stop('npm was not found: install Node 20 or later, which brings it, and try again.');
  if (result.status !== 0) {
    stop(
      'The packages could not be installed: see the lines above, check the network, and try again.',
    );
  }
  writeFileSync(stamp, lock);
}

const [script, ...args] = process.argv.slice(2);
if (!script) stop('Usage: node scripts/run.mjs SCRIPT [ARGUMENTS]');
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Nightlight needs Node 20 or later to begin; this is ${process.versions.node}.`);
}
install();

const child = spawn(node, [join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  // So that every tool that a script calls runs under the project's Node.
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
