// A whole Nightlight on loopback for one test file: the built worker in workerd, set up, in a folder that goes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inboxSecrets, setUpChannels } from '../../scripts/demo/channels.ts';
import { startDemoHost } from '../../scripts/demo/host.ts';
import { demoSettings } from '../../scripts/demo/inbox/settings.ts';
import { setUpDemo } from '../../scripts/demo/set-up.ts';
import type { LocalWorker } from '../../scripts/local/worker.ts';
import { freePort, startWorker } from '../../scripts/local/worker.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';

export type Nightlight = {
  worker: LocalWorker;
  /** The school page, on another origin than the widget. */
  page: string;
  /** Where the objects' databases are. */
  folder: string;
  /** Kills the worker without warning and starts it again on the same folder and port. */
  crash: () => Promise<void>;
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

/** `channels`: with the demo's, so that notices arrive in the inbox of its page. `settings`: of the worker. */
type Wanted = { channels?: boolean; settings?: Record<string, string> };

/** Starts and sets up. The caller stops it. */
export async function startNightlight({
  channels = false,
  settings,
}: Wanted = {}): Promise<Nightlight> {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-'));
  const [port, pagePort] = [await freePort(), await freePort()];
  const page = `http://127.0.0.1:${pagePort}`;
  const start = () =>
    startWorker({
      port,
      folder,
      frameOrigins: [page],
      settings: settings ?? (channels ? demoSettings(page) : {}),
    });
  const nightlight = { worker: await start(), page, folder };
  const { reporterOrigin, consoleOrigin, setUpToken } = nightlight.worker;
  const fingerprint = await setUpDemo(consoleOrigin, setUpToken, nottingham, folder);
  const host = await startDemoHost(pagePort, {
    reporterOrigin,
    fingerprint: () => fingerprint,
    secretsFile: inboxSecrets(folder),
  });
  if (channels) await setUpChannels(consoleOrigin, page, nottingham, folder);
  return Object.assign(nightlight, {
    crash: () => nightlight.worker.stop('SIGKILL'),
    restart: async () => {
      nightlight.worker = await start();
    },
    stop: async () => {
      await Promise.all([nightlight.worker.stop(), host.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  });
}
