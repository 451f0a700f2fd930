// The built worker in workerd as Cloudflare's own tool sets it up, without the proxy of `wrangler dev`, which costs
// more than the work: requests go straight to the worker. Objects are on disk; queues are in memory.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize, resolve } from 'node:path';
import type { V4WorkerOptions } from 'miniflare';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { freePort } from '../../scripts/local/worker.ts';

export type Runtime = {
  reporterOrigin: string;
  consoleOrigin: string;
  port: number;
  proofSecret: string;
  setUpToken: string;
  /** Holds the databases of the objects. Goes with `stop`. */
  folder: string;
  /** The process that runs the worker. */
  pid: () => number;
  /** Runs SQL inside an object. */
  inObject: <Row extends Record<string, SqlValue>>(
    of: { className: string; name: string },
    statement: string,
    ...values: SqlValue[]
  ) => Promise<Row[]>;
  /** What the Cron Trigger does. */
  sweep: () => Promise<void>;
  /** Ends the process without warning. */
  kill: () => Promise<void>;
  /** Starts again on what is on disk. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

type SqlValue = string | number | null | ArrayBuffer;

type Options = {
  /** What takes the place of settings in wrangler.toml. */
  vars?: Record<string, string>;
  /** Lets `inObject` in, at a small cost for each call of an object. */
  reachInside?: boolean;
  /** Serves the built files too. */
  files?: boolean;
};

const NAME = 'nightlight';

/** Bundles the worker of a wrangler file as a deployment does, and gives its text. */
function bundle(config: string): string {
  const out = mkdtempSync(join(tmpdir(), 'nightlight-bundle-'));
  try {
    const wrangler = resolve('node_modules/wrangler/bin/wrangler.js');
    const told = ['deploy', '--config', config, '--dry-run', '--outdir', out];
    const { status, stderr } = spawnSync(process.execPath, [wrangler, ...told], {
      encoding: 'utf8',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
    });
    if (status !== 0) throw new Error(`The worker could not be bundled:\n${stderr}`);
    const [script] = readdirSync(out).filter((file) => file.endsWith('.js'));
    return readFileSync(join(out, script ?? ''), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Processes that this one started and that run the runtime. */
function runtimes(): number[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const [, , parent] = stat.slice(stat.lastIndexOf(')')).split(' ');
      return stat.includes('(workerd)') && Number(parent) === process.pid ? [Number(pid)] : [];
    } catch {
      return []; // ended while we looked
    }
  });
}

/** The settings of a wrangler file, and nothing that serves files. */
function settingsOf(config: string, vars: Record<string, string>): V4WorkerOptions {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(resolve(config));
  const { assets: _files, ...rest } = workerOptions;
  const bindings = { ...(rest.bindings as Record<string, string>), ...vars };
  return { ...rest, bindings } as unknown as V4WorkerOptions;
}

/** A built file; 404 where there is none. */
async function builtFile(request: Request): Promise<Response> {
  const path = join(resolve('dist/public'), normalize(new URL(request.url).pathname));
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return new Response(null, { status: 404 });
  const type = path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript';
  return new Response(text, { headers: { 'Content-Type': type } });
}

type Place = { port: number; folder: string; reachInside: boolean; files?: boolean };
export type Running = { miniflare: Miniflare; pid: number };

/** Gives a function that starts the worker of a wrangler file, which is bundled once. Linux only: see `pid`. */
export function starterOf(
  config: string,
  { port, folder, reachInside, files = false }: Place,
  vars: Record<string, string> = {},
): () => Promise<Running> {
  if (process.platform !== 'linux') throw new Error('This looks for its process as Linux has it.');
  const worker = {
    ...settingsOf(config, vars),
    name: NAME,
    rootPath: folder,
    modules: [{ type: 'ESModule', path: 'index.js', contents: bundle(config) }],
    unsafeDirectSockets: [{ host: '127.0.0.1', port }],
    ...(files ? { serviceBindings: { ASSETS: builtFile } } : {}),
  } as V4WorkerOptions;
  const options = convertV4MiniflareOptions({
    log: new Log(LogLevel.NONE),
    cf: false,
    telemetry: { enabled: false },
    handleStructuredLogs: () => undefined,
    handleUncaughtError: () => undefined,
    unsafeInspectDurableObjects: reachInside,
    resourcePersistencePath: folder,
    workers: [worker],
  });
  return async () => {
    const before = runtimes();
    const miniflare = new Miniflare(options);
    await miniflare.ready;
    const [pid] = runtimes().filter((one) => !before.includes(one));
    if (pid === undefined) throw new Error('The runtime did not start.');
    return { miniflare, pid };
  };
}

/** Starts Nightlight in a folder that goes with it. The caller stops it. */
export async function startRuntime({
  vars = {},
  reachInside = false,
  files = false,
}: Options = {}): Promise<Runtime> {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-'));
  const port = await freePort();
  const [proofSecret, setUpToken] = [1, 2].map(() => randomBytes(32).toString('base64url'));
  const secrets = { PROOF_SECRET: proofSecret ?? '', SETUP_TOKEN: setUpToken ?? '' };
  const origins = {
    REPORTER_ORIGIN: `http://localhost:${port}`,
    CONSOLE_ORIGIN: `http://console.localhost:${port}`,
  };
  const start = starterOf(
    'wrangler.toml',
    { port, folder, reachInside, files },
    { ...origins, ...secrets, ...vars },
  );
  let running = await start();
  const inObject: Runtime['inObject'] = async ({ className, name }, statement, ...values) => {
    const storage = await running.miniflare.unsafeGetDurableObjectStorage(NAME, className, {
      name,
    });
    return storage.exec(statement, ...values);
  };
  return {
    reporterOrigin: origins.REPORTER_ORIGIN,
    consoleOrigin: origins.CONSOLE_ORIGIN,
    port,
    proofSecret: secrets.PROOF_SECRET,
    setUpToken: secrets.SETUP_TOKEN,
    folder,
    pid: () => running.pid,
    inObject,
    sweep: async () => {
      const worker = await running.miniflare.getWorker(NAME);
      await worker.scheduled({ cron: '*/5 * * * *' });
    },
    kill: async () => {
      process.kill(running.pid, 'SIGKILL');
      await running.miniflare.dispose();
    },
    start: async () => {
      running = await start();
    },
    stop: async () => {
      await running.miniflare.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
