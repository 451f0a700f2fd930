// The only script before the first tap: the way out, the choice of wording and language, and fetching the rest
// when idle.

import type { Reader } from '../../shared/i18n/readers.ts';
import type { Spoken, SpokenAddresses } from '../languages/spoken.ts';
import { installLeave, onWipe, tellParent } from '../leave/leave.ts';
import type { Path, startApp } from './app.tsx';

const root = document.documentElement;
const { app: appAddress = '', spoken: spokenAddresses = '{}' } =
  document.currentScript?.dataset ?? {};
const addresses = JSON.parse(spokenAddresses) as SpokenAddresses;
let started = false;

type App = { startApp: typeof startApp };

/** The words in a language: only the one that is asked for travels. */
const speak = (code: string): Promise<Spoken> => import(/* @vite-ignore */ addresses[code] ?? '');

const loadApp = (): Promise<App> => import(/* @vite-ignore */ appAddress);

async function open(path: Path): Promise<void> {
  const status = document.getElementById('opening');
  const say = (which: 'loading' | 'failed'): void => {
    if (status) status.textContent = status.dataset[which] ?? '';
  };
  say('loading');
  try {
    const language = root.lang;
    const [app, spoken] = await Promise.all([loadApp(), speak(language)]);
    const reader = (root.dataset.reader ?? 'teen') as Reader;
    app.startApp({ path, reader, language, spoken, speak, onReader: choose, onWipe });
    started = true;
    if (status) status.textContent = '';
  } catch {
    say('failed');
  }
}

function choose(reader: string): void {
  root.dataset.reader = reader;
  for (const button of document.querySelectorAll<HTMLElement>('[data-choose]')) {
    button.setAttribute('aria-pressed', String(button.dataset.choose === reader));
  }
}

/** The same page in another language, in place of this one: no step is added to the history (I8). */
function inLanguage(code: string): void {
  const address = new URL(location.href);
  address.searchParams.set('lang', code);
  address.searchParams.set('for', root.dataset.reader ?? '');
  tellParent('away');
  location.replace(address);
}

installLeave();
addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLElement>('[data-do],[data-choose],[data-language]');
  const { do: act, choose: reader, language } = button?.dataset ?? {};
  if (reader) choose(reader);
  if (language) {
    event.preventDefault();
    // Answers that were begun are in the app: there the language changes without losing them.
    if (started) void open('view');
    else inLanguage(language);
  }
  if (act === 'close') tellParent('close');
  else if (act) void open(act as Path);
});
// Without these nothing can be sealed. The page then stays what it is without script: phone numbers, and the
// plain word that nothing can be sent from here.
const able = 'Worker' in window && 'TransformStream' in window && 'subtle' in crypto;
if (able) root.classList.add('script');
if (window.parent !== window) root.classList.add('framed');
// After the first frame: what may wait for it.
requestAnimationFrame(() => setTimeout(() => root.classList.remove('fresh')));
tellParent('ready');

const preload = (): void => {
  Promise.all([loadApp(), speak(root.lang)]).catch(() => undefined);
};
// Old iPhones have no idle callback.
const whenIdle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 500));
if (able) addEventListener('load', () => whenIdle(preload));
