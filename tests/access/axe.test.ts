// Every screen, for every reader, in a language of each direction, by day, by night and in forced colours: axe finds
// nothing, and nothing that it finds is let off.
import { expect, it } from 'vitest';
import type { Reader } from '../../shared/i18n/readers.ts';
import { READERS } from '../../shared/i18n/readers.ts';
import { journey } from '../harness/journey.ts';
import { barriersOn, bringAxe } from './barriers.ts';
import { addressOf, BOTH_WAYS, walkMailbox, walkReport } from './walk.ts';

const here = journey();

/** So tall that no bar stands before what axe looks at. */
const TALL_PHONE = { width: 360, height: 9_000 };

const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const WALKS: [Reader, (typeof BOTH_WAYS)[number]][] = READERS.flatMap((reader) =>
  BOTH_WAYS.map((language): [Reader, (typeof BOTH_WAYS)[number]] => [reader, language]),
);

it.each(WALKS)('has no barrier for a %s in %s', async (reader, language) => {
  const walker = { reader, language };
  const context = await here.browser.newContext({ viewport: TALL_PHONE, reducedMotion: 'reduce' });
  await bringAxe(context);
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  const look = async (screen: string): Promise<void> => {
    for (const [scheme, media] of Object.entries(SCHEMES)) {
      await page.emulateMedia(media);
      const barriers = await barriersOn(page, scheme === 'light');
      if (barriers.length > 0) found[`${screen}, ${scheme}`] = barriers;
    }
  };
  const origin = here.nightlight.worker.reporterOrigin;
  const words = await walkReport(page, origin, walker, look);
  await walkMailbox(page, addressOf(origin, walker), words, look);
  expect(found).toEqual({});
  await context.close();
});
