// Finds a Chromium for the journeys, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Quiet on a machine without a network, and able to run as root in a container. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function found(): string | null {
  const place = PLACES.find((path) => path !== '' && existsSync(path));
  if (place) return place;
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}

const tried = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** The path of a Chromium; installs Debian's, else Playwright's. Throws a sentence that says what to do. */
export function ensureBrowser(say: (line: string) => void): string {
  const there = found();
  if (there) return there;
  say('Installing a browser for the tests…');
  if (process.platform === 'linux' && process.getuid?.() === 0 && tried('apt-get', ['--version'])) {
    tried('apt-get', ['update', '-qq']);
    tried('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (!found())
    tried(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const path = found();
  if (path) return path;
  throw new Error(
    'The tests need a browser: install Chromium (on Debian: sudo apt-get install chromium) or set CHROMIUM to its path.',
  );
}

/** A headless browser. The caller closes it. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureBrowser(() => undefined), args: FLAGS });
