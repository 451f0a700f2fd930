// `npm start`: builds, runs the worker in local workerd, seeds the Nottingham demo once, and says where it is.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nottingham } from '../shared/partnerships/nottingham/index.ts';
import { build } from './build.ts';
import { inboxSecrets, setUpChannels } from './demo/channels.ts';
import { startDemoHost } from './demo/host.ts';
import { demoSettings } from './demo/inbox/settings.ts';
import { report } from './demo/reporter.ts';
import { SCENARIOS } from './demo/scenarios.ts';
import { setUpDemo } from './demo/set-up.ts';
import { DEMO_PASSPHRASE, DEMO_STAFF } from './demo/staff.ts';
import { lock } from './local/lock.ts';
import type { LocalWorker } from './local/worker.ts';
import { isFree, startWorker } from './local/worker.ts';

/** Holds the lock, and in `demo/` everything that `--fresh` forgets. */
const LOCKED = '.nightlight';
const FOLDER = join(LOCKED, 'demo');
const SEEDED = join(FOLDER, 'seeded');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A Cron Trigger does this where it is deployed; locally nothing else would. */
const SWEEP_EVERY_MS = 5 * 60_000;

const port = Number(process.env.PORT ?? 8787);
const pagePort = port + 1;

async function checkPorts(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_534) {
    throw new Error('PORT must be a whole number from 1 to 65534.');
  }
  for (const wanted of [port, pagePort]) {
    if (await isFree(wanted)) continue;
    throw new Error(
      `Port ${wanted} is in use: stop what uses it, or choose another with PORT=${port + 100} npm start.`,
    );
  }
}

/** Sets up and seeds once; the file that says so holds the fingerprint that the school page pins. */
async function seed(worker: LocalWorker, pageOrigin: string): Promise<string> {
  if (existsSync(SEEDED)) return readFileSync(SEEDED, 'utf8');
  say('Making the demo’s keys and people…');
  const fingerprint = await setUpDemo(worker.consoleOrigin, worker.setUpToken, nottingham, FOLDER);
  await setUpChannels(worker.consoleOrigin, pageOrigin, nottingham, FOLDER);
  for (const [index, told] of SCENARIOS.entries()) {
    say(`Sealing and sending demo report ${index + 1} of ${SCENARIOS.length}…`);
    await report(worker.reporterOrigin, nottingham, told);
  }
  writeFileSync(SEEDED, fingerprint);
  return fingerprint;
}

function announce(worker: LocalWorker, pageOrigin: string): void {
  const names = DEMO_STAFF.map(({ id }) => id).join(', ');
  say(`
Nightlight is running. Ctrl-C stops it; what it holds stays in ${LOCKED}/.

  A school page with the widget   ${pageOrigin}
  The widget on its own           ${worker.reporterOrigin}/w/${nottingham.id}
  What a web team pastes          ${worker.reporterOrigin}/embed/${nottingham.id}
  The console                     ${worker.consoleOrigin}
      sign in as ${names}, passphrase: ${DEMO_PASSPHRASE}
  Every notice to staff           ${pageOrigin}/inbox

This is a demo with made-up reports: never put a real one in it.
`);
}

async function main(): Promise<void> {
  const unlock = lock(LOCKED);
  process.on('exit', unlock);
  await checkPorts();
  // Half a seeding is begun anew too: its set-up would be refused as already done.
  if (process.argv.includes('--fresh') || !existsSync(SEEDED)) {
    rmSync(FOLDER, { recursive: true, force: true });
  }
  say('Building the widget and the console…');
  await build();
  say('Starting the worker…');
  let fingerprint = '';
  const pageOrigin = `http://127.0.0.1:${pagePort}`;
  const worker = await startWorker({
    port,
    folder: FOLDER,
    frameOrigins: [pageOrigin],
    settings: demoSettings(pageOrigin),
  });
  const host = await startDemoHost(pagePort, {
    reporterOrigin: worker.reporterOrigin,
    fingerprint: () => fingerprint,
    secretsFile: inboxSecrets(FOLDER),
  });
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await Promise.all([worker.stop(), host.close()]);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop(0));
  worker.ended.then(() => {
    if (!stopping)
      say(`The worker ended by itself. Its last lines:\n${worker.output().slice(-2_000)}`);
    void stop(1);
  });
  try {
    fingerprint = await seed(worker, pageOrigin);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    await stop(1);
  }
  announce(worker, pageOrigin);
  setInterval(() => void worker.sweep().catch(() => undefined), SWEEP_EVERY_MS).unref();
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
