// How soon the widget is there on a slow phone, in one run beside a static form and a bare Preact form; and what
// holds the page up during a whole report. Ratios, because times differ from machine to machine.
import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/local/browser.ts';
import { LANGUAGE_CODES } from '../../../shared/i18n/languages.ts';
import { startNightlight } from '../../harness/nightlight.ts';
import type { Options, Outcome, Run } from '../bench.ts';
import { medianOf } from '../bench.ts';
import type { Journey } from './journey.ts';
import { bestOf, journeyIn } from './journey.ts';
import type { Pages } from './pages.ts';
import { servePages } from './pages.ts';
import type { PageName, Visit } from './visit.ts';
import { visit } from './visit.ts';

const USABLE_TO_PREACT = 1;
const PAINT_TO_STATIC = 1.25;
const LONG_TASK_MS = 100;
const JOURNEYS = 3;

const NAMES: readonly PageName[] = ['static', 'preact', 'widget'];
const LABELS = { static: 'static form', preact: 'Preact form', widget: 'widget' };
type Visits = Record<PageName | 'atOnce', Visit[]>;

/** In turns, so that a busy moment of the machine falls on all of them. The first round only warms up. */
async function visitAll(browser: Browser, pages: Pages, { rounds, say }: Options): Promise<Visits> {
  const visits: Visits = { static: [], preact: [], widget: [], atOnce: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const kept = (name: keyof Visits, made: Visit): void => {
      if (round > 0) visits[name].push(made);
    };
    for (const name of NAMES) kept(name, await visit(browser, name, pages[name]));
    kept('atOnce', await visit(browser, 'widget', pages.widget, true));
    say(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);
  }
  return visits;
}

function summary(visits: readonly Visit[]) {
  const of = (pick: (made: Visit) => number): number => medianOf(visits.map(pick));
  return {
    paint: of(({ paint }) => paint),
    usable: of(({ usable }) => usable),
    bytes: of(({ bytes }) => bytes),
    requests: of(({ requests }) => requests),
    longest: of(({ longest }) => longest),
    question: of(({ question }) => question ?? 0),
  };
}

const spelled = (count: number): string => Math.round(count).toLocaleString('en-GB');
const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(14))).join('');

const longTasks = ({ tasks }: Journey): [string, number][] =>
  Object.entries(tasks).filter(([, ms]) => ms > LONG_TASK_MS);

/** What holds the page up too long, or a key that waits while it is sealed. */
const tooLong = (journey: Journey): boolean =>
  longTasks(journey).length > 0 || journey.inputWhileSealing > LONG_TASK_MS;

function journeyLine([language, journey]: [string, Journey]): string {
  const { tasks, input, inputWhileSealing, frameGap } = journey;
  const long = longTasks(journey).map(([at, ms]) => `${spelled(ms)} ms after "${at}"`);
  return (
    `  ${language}: longest task ${spelled(Math.max(0, ...Object.values(tasks)))} ms ` +
    `(over ${LONG_TASK_MS}: ${long.join(', ') || 'none'}); ` +
    `a key waited at most ${spelled(input)} ms, while sealing ${spelled(inputWhileSealing)} ms ` +
    `(longest without a frame ${spelled(frameGap)} ms)`
  );
}

function judged(visits: Visits, journeys: readonly [string, Journey][]): Outcome {
  const pages = Object.fromEntries(NAMES.map((name) => [name, summary(visits[name])])) as Record<
    PageName,
    ReturnType<typeof summary>
  >;
  const { static: plain, preact, widget } = pages;
  const usable = widget.usable / preact.usable;
  const paint = widget.paint / plain.paint;
  const atOnce = summary(visits.atOnce);
  const [load = 0] = loadavg();
  const longest = Math.max(widget.longest, atOnce.longest);
  const late = journeys.filter(([, journey]) => tooLong(journey)).map(([language]) => language);
  const passed =
    usable <= USABLE_TO_PREACT &&
    paint <= PAINT_TO_STATIC &&
    longest <= LONG_TASK_MS &&
    late.length === 0;
  const lines = [
    `CPU ×4, 150 ms, 1.6 Mbps, nothing cached; medians of ${visits.widget.length} interleaved rounds`,
    row(['', 'first paint', 'usable', 'bytes', 'requests', 'longest task']),
    ...NAMES.map((name) => {
      const { paint, usable, bytes, requests, longest } = pages[name];
      const ms = [paint, usable].map((time) => `${spelled(time)} ms`);
      return row([LABELS[name], ...ms, spelled(bytes), `${requests}`, `${spelled(longest)} ms`]);
    }),
    `"Start" to the first question: ${spelled(widget.question)} ms after reading, ` +
      `${spelled(atOnce.question)} ms pressed at once (longest task ${spelled(atOnce.longest)} ms)`,
    `A whole report (best of ${JOURNEYS}; the machine's load was ${load.toFixed(1)} on ${cpus().length} cores):`,
    ...journeys.map(journeyLine),
    `${passed ? 'PASSED' : 'MISSED'}: usable ${usable.toFixed(2)} of the Preact form (at most ${USABLE_TO_PREACT}), ` +
      `paint ${paint.toFixed(2)} of the static form (at most ${PAINT_TO_STATIC}), longest task before the questions ` +
      `${spelled(longest)} ms (at most ${LONG_TASK_MS}), held up in ${late.join(' ') || 'no language'}`,
  ];
  const figures = {
    load,
    ratios: { usable, paint },
    pages,
    atOnce,
    journeys: Object.fromEntries(journeys),
  };
  return { lines, figures, passed };
}

export const run: Run = async (options) => {
  const nightlight = await startNightlight();
  const browser = await launchBrowser();
  try {
    const pages = await servePages(nightlight.worker.reporterOrigin);
    const visits = await visitAll(browser, pages, options).finally(pages.close);
    const journeys: [string, Journey][] = [];
    for (const language of LANGUAGE_CODES) {
      const tries: Journey[] = [];
      for (let time = 0; time < JOURNEYS; time += 1) {
        tries.push(await journeyIn(browser, nightlight.worker.reporterOrigin, language));
      }
      journeys.push([language, bestOf(tries)]);
      options.say(`whole reports: ${language}`);
    }
    return judged(visits, journeys);
  } finally {
    await browser.close();
    await nightlight.stop();
  }
};
