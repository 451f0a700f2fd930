// Runs the worker in local workerd, in a process group of its own, so that ending it ends all of it.

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { call } from './call.ts';

export type LocalWorker = {
  reporterOrigin: string;
  consoleOrigin: string;
  setUpToken: string;
  /** Everything that the worker and wrangler have printed. */
  output: () => string;
  /** What the Cron Trigger does where the platform runs it. Gives the status. */
  sweep: () => Promise<number>;
  /** Resolves once the process has ended. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
  ended: Promise<void>;
};

type Options = {
  port: number;
  /** Holds the objects' databases and the demo's secrets. */
  folder: string;
  /** Origins that may embed the widget. */
  frameOrigins: readonly string[];
  /** Further settings, by name. */
  settings?: Record<string, string>;
  onOutput?: (text: string) => void;
};

const READY_WITHIN_MS = 60_000;

/** Secrets of this folder, made at its first start: the repository has none. */
function secretsIn(folder: string): { file: string; setUpToken: string } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'secrets.env');
  if (!existsSync(file)) {
    const secret = () => randomBytes(32).toString('base64url');
    writeFileSync(file, `PROOF_SECRET=${secret()}\nSETUP_TOKEN=${secret()}\n`, { mode: 0o600 });
  }
  const setUpToken = /^SETUP_TOKEN=(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (!setUpToken) throw new Error(`${file} has no SETUP_TOKEN: delete the folder to begin anew.`);
  return { file, setUpToken };
}

/** Whether nothing listens on a loopback port. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });

/** Below what the system gives to outgoing connections: a port from there may be gone before it is used. */
const PORTS = { from: 20_000, to: 32_000 };

/** A loopback port that nobody uses now, at random: two who ask at once hardly get the same. */
export async function freePort(): Promise<number> {
  const port = randomInt(PORTS.from, PORTS.to);
  return (await isFree(port)) ? port : freePort();
}

function launch(
  options: Options,
  origins: { reporter: string; console: string },
  env: string,
): ChildProcess {
  const vars = {
    REPORTER_ORIGIN: origins.reporter,
    CONSOLE_ORIGIN: origins.console,
    EXTRA_FRAME_ORIGINS: options.frameOrigins.join(' '),
    ...options.settings,
  };
  const args = [
    resolve('node_modules/wrangler/bin/wrangler.js'),
    'dev',
    ...['--ip', '127.0.0.1', '--port', String(options.port), '--inspector-port', '0'],
    ...['--persist-to', join(options.folder, 'state'), '--env-file', env],
    ...['--show-interactive-dev-session=false', '--log-level', 'log'],
    ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
  ];
  return spawn(process.execPath, args, {
    detached: true, // its own group
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      X_LOCAL_OBSERVABILITY: 'false', // wrangler's own trace store keeps the address of every request
      X_LOCAL_EXPLORER: 'false',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      CI: 'true',
      NO_COLOR: '1',
    },
  });
}

async function untilReady(origin: string, worker: LocalWorker): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  let ended = false;
  worker.ended.then(() => {
    ended = true;
  });
  while (Date.now() < deadline && !ended) {
    const answer = await call(`${origin}/health`).catch(() => null);
    if (answer?.status === 200) return;
    await wait(150);
  }
  await worker.stop();
  const last = worker.output().trim().split('\n').slice(-12).join('\n');
  throw new Error(`The worker did not start. Its last lines:\n${last}`);
}

/** Starts the built worker and resolves once it answers. Throws with its last lines if it does not. */
export async function startWorker(options: Options): Promise<LocalWorker> {
  const { file, setUpToken } = secretsIn(options.folder);
  const origins = {
    reporter: `http://localhost:${options.port}`,
    console: `http://console.localhost:${options.port}`,
  };
  const child = launch(options, origins, file);
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    options.onOutput?.(chunk.toString('utf8'));
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    endGroup(child, signal);
    const late = setTimeout(() => endGroup(child, 'SIGKILL'), 5_000);
    await ended;
    clearTimeout(late);
    endGroup(child, 'SIGKILL'); // whatever of the group outlived its leader
  };
  const worker: LocalWorker = {
    reporterOrigin: origins.reporter,
    consoleOrigin: origins.console,
    setUpToken,
    output: () => output,
    sweep: async () => (await call(`${origins.reporter}/cdn-cgi/local/scheduled`)).status,
    stop,
    ended,
  };
  await untilReady(origins.reporter, worker);
  return worker;
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}
