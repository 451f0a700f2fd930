// The browsers of the long tests, and what each file of them needs: a Nightlight, a neutral page and one browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Nightlight } from '../harness/nightlight.ts';
import { startNightlight } from '../harness/nightlight.ts';
import type { Driven } from './driven.ts';
import { launchFirefox } from './firefox.ts';
import type { Neutral } from './neutral.ts';
import { startNeutral } from './neutral.ts';
import { launchWebKit } from './webkit.ts';

export const ENGINES = [
  ['Firefox', launchFirefox],
  ['WebKit', launchWebKit],
] as const;
type Launch = (typeof ENGINES)[number][1];
type Place = { nightlight: Nightlight; neutral: Neutral };

const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'nightlight-long-'));
  folders.push(made);
  return made;
}

/** Call it at the top of a test file: one Nightlight and one neutral page for all browsers. */
export function place(): Place {
  const held = {} as Place;
  beforeAll(async () => {
    held.neutral = await startNeutral(folder());
    held.nightlight = await startNightlight();
  });
  afterAll(async () => {
    await held.nightlight?.stop();
    await held.neutral?.close();
    for (const path of folders) rmSync(path, { recursive: true, force: true });
  });
  return held;
}

/** Call it inside a describe; read its field inside tests. */
export function engine(launch: Launch, at: Place): { browser: Driven } {
  const held = {} as { browser: Driven };
  beforeAll(async () => {
    held.browser = await launch(folder(), at.neutral.port);
    process.stdout.write(`${held.browser.version}\n`);
  });
  afterAll(() => held.browser?.close());
  return held;
}
