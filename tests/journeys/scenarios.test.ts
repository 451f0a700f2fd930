// The scenarios that the partnership's practitioners agreed on, each driven through the real widget and read back
// from the team's queue: the level, the rules and the routes must be those that they named.
import { expect, it } from 'vitest';
import type { Level } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Route } from '../../shared/schema/evaluation.ts';
import { PHONE, requests } from '../harness/browser.ts';
import type { Codes } from '../harness/by-code.ts';
import { sendByCode, tellByCode } from '../harness/by-code.ts';
import { journey } from '../harness/journey.ts';
import { signIn } from '../harness/staff.ts';

const here = journey();

type Scenario = {
  name: string;
  language?: string;
  tells: Codes;
  team: string;
  level: Level;
  rules: readonly string[];
  routes?: readonly Route[];
  marks?: readonly string[];
  /** Help came before anything was sent; in the reader's language. */
  help?: RegExp;
  professional?: true;
};

const SCENARIOS: readonly Scenario[] = [
  {
    name: '1: a child of 10, hurt, safe elsewhere, afraid of going home',
    tells: {
      reporter: 'child',
      about: 'self',
      age: '8_12',
      safe: 'yes',
      tapped: ['afraid_home'],
      worries: ['PHY'],
      details: ['abuser_has_access'],
      area: 'gedling',
      words:
        "Mum's boyfriend gets angry and hurts my arm. I'm at Nan's. I don't want to go home tomorrow.",
      find: ['', '', 'Arnold'],
    },
    team: 'county-mash',
    level: 'urgent',
    rules: ['R12', 'R28', 'R29'],
  },
  {
    name: '3: a parent, a boy of 13 missing at night, with new things',
    tells: {
      reporter: 'parent',
      about: 'other',
      age: '13_15',
      safe: 'unsure',
      tapped: ['missing_now'],
      worries: ['MIS', 'CCE'],
      details: ['second_phone', 'gifts'],
      area: 'nottingham-city',
      words: 'Not home since six. His phone is off. He has a new phone and trainers lately.',
    },
    team: 'city-mash',
    level: 'immediate',
    rules: ['R08', 'R25'],
    routes: ['P999'],
    help: /999/,
  },
  {
    name: '4: a shop worker, young teenagers and older men at a takeaway last Saturday',
    tells: {
      reporter: 'public',
      about: 'place',
      worries: ['PLC'],
      when: 'last_7d',
      area: 'nottingham-city',
      words: 'Young teens go in the back with older men most Saturdays after ten. Free food.',
      find: ['The takeaway', 'By the tram stop', 'Grey car, part of the plate'],
    },
    team: 'city-mash',
    level: 'soon',
    rules: ['R43'],
    routes: ['DISR', 'POLINT'],
  },
  {
    name: '9: a teacher who wants to stay unnamed',
    tells: {
      reporter: 'professional',
      about: 'other',
      age: '8_12',
      safe: 'yes',
      tapped: ['injury'],
      worries: ['PHY'],
      when: 'last_24h',
      area: 'broxtowe',
      words: 'A bruise seen today. Please keep me out of it.',
      find: ['A pupil', 'A primary school'],
    },
    team: 'county-mash',
    level: 'urgent',
    rules: ['R29', 'R51'],
    marks: ['professional'],
    professional: true,
  },
  {
    name: '10: a joke, with safe said',
    tells: {
      reporter: 'child',
      about: 'self',
      safe: 'yes',
      worries: ['OTH'],
      area: 'nottingham-city',
      words: 'test lol my brother nicked my crisps call the feds',
    },
    team: 'city-mash',
    level: 'information',
    rules: ['R52'],
    marks: ['two_person_close'],
  },
  {
    name: '10: the same joke, not safe',
    tells: {
      reporter: 'child',
      about: 'self',
      safe: 'no',
      worries: ['OTH'],
      area: 'nottingham-city',
      words: 'test lol my brother nicked my crisps call the feds',
    },
    team: 'city-mash',
    level: 'immediate',
    rules: ['R01', 'R52'],
    routes: ['P999'],
    help: /help now/,
  },
  {
    name: '11: a child of 9 who writes Polish, not safe',
    language: 'pl',
    tells: {
      reporter: 'child',
      about: 'self',
      age: '8_12',
      safe: 'no',
      worries: ['DA'],
      when: 'now',
      area: 'nottingham-city',
      words: 'Tata bije mamę. Boję się. On jest teraz w domu.',
    },
    team: 'city-mash',
    level: 'immediate',
    rules: ['R01', 'R04', 'R53'],
    routes: ['P999'],
    marks: ['translate'],
    help: /[ąćęłńóśźż]/i,
  },
  {
    name: '12: a young person of 15 who took tablets',
    tells: {
      reporter: 'child',
      about: 'self',
      age: '13_15',
      safe: 'unsure',
      worries: ['SHS'],
      area: 'mansfield',
      words: "I took loads of tablets. Don't tell my mum.",
    },
    team: 'county-mash',
    level: 'immediate',
    rules: ['R02', 'R06'],
    routes: ['P999'],
    help: /./,
  },
  {
    name: 'a child from another area keeps the level, and gets a receipt',
    tells: { reporter: 'child', about: 'self', safe: 'yes', tapped: ['injury'], area: 'elsewhere' },
    team: 'county-mash',
    level: 'urgent',
    rules: ['R29', 'R54'],
    routes: ['OTHERLA'],
    marks: ['outside_area'],
  },
];

async function rowOf(team: string, id: string): Promise<QueueRow | undefined> {
  const joe = await signIn(here.nightlight.worker.consoleOrigin, 'joe');
  const { rows } = JSON.parse((await joe.ask(`${team}/queue`)).text) as { rows: QueueRow[] };
  return rows.find((row) => row.id === id);
}

it.each(SCENARIOS)('$name', async ({ language = 'en', tells, ...wanted }) => {
  const context = await here.browser.newContext({ viewport: PHONE });
  const asked = requests(context);
  const page = await context.newPage();
  const { reporterOrigin } = here.nightlight.worker;
  await page.goto(`${reporterOrigin}/w/nottingham?lang=${language}`);
  const frame = page.mainFrame();
  const seen = await tellByCode(frame, tells);
  expect(seen.help.some((title) => wanted.help?.test(title))).toBe(wanted.help !== undefined);
  expect(seen.professional).toBe(wanted.professional ?? false);
  const { id, team } = await sendByCode(page, frame);
  expect(team).toBe(wanted.team);
  const row = await rowOf(wanted.team, id);
  // Nobody else is asked for anything, whatever was told.
  expect(asked.filter((url) => new URL(url).origin !== reporterOrigin)).toEqual([]);
  expect(row?.level).toBe(wanted.level);
  expect(row?.evaluation.fired.map((rule) => rule.id)).toEqual(
    expect.arrayContaining([...wanted.rules]),
  );
  expect(row?.evaluation.routes).toEqual(expect.arrayContaining([...(wanted.routes ?? [])]));
  expect(row?.evaluation.marks).toEqual(expect.arrayContaining([...(wanted.marks ?? [])]));
  await context.close();
});

it('stores nothing where the reporter leaves before Send', async () => {
  const context = await here.browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await context.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }));
  await page.goto(`${here.nightlight.worker.reporterOrigin}/w/nottingham`);
  await tellByCode(page.mainFrame(), { reporter: 'child', safe: 'no', words: 'He is here.' });
  await page.locator('[data-leave]:visible').click();
  await page.waitForURL('https://www.bbc.co.uk/weather');
  expect(posts).toEqual([]);
  await context.close();
});
