// The only script before the first tap: the way out, the choice of wording, and fetching the rest when idle.

import type { Reader } from '../../shared/i18n/readers.ts';
import type { Spoken, SpokenAddresses } from '../languages/spoken.ts';
import { installLeave, onWipe, tellParent } from '../leave/leave.ts';
import type { Path, startApp } from './app.tsx';

const root = document.documentElement;
const { app: appAddress = '', spoken: spokenAddresses = '{}' } =
  document.currentScript?.dataset ?? {};

type App = { startApp: typeof startApp };

/** The app, and the words in this page's language. */
function load(): Promise<[App, Spoken]> {
  const addresses = JSON.parse(spokenAddresses) as SpokenAddresses;
  return Promise.all([
    import(/* @vite-ignore */ appAddress),
    import(/* @vite-ignore */ addresses[root.lang] ?? ''),
  ]);
}

async function open(path: Path): Promise<void> {
  const status = document.getElementById('opening');
  const say = (which: 'loading' | 'failed'): void => {
    if (status) status.textContent = status.dataset[which] ?? '';
  };
  say('loading');
  try {
    const [app, spoken] = await load();
    app.startApp({ path, reader: (root.dataset.reader ?? 'teen') as Reader, spoken, onWipe });
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

installLeave();
addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLElement>('[data-do],[data-choose]');
  const { do: act, choose: reader } = button?.dataset ?? {};
  if (reader) choose(reader);
  if (act === 'report' || act === 'mailbox') void open(act);
  if (act === 'close') tellParent('close');
});
// Without these nothing can be sealed. The page then stays what it is without script: phone numbers, and the
// plain word that nothing can be sent from here.
const able = 'Worker' in window && 'TransformStream' in window && 'subtle' in crypto;
if (able) root.classList.add('script');
if (window.parent !== window) root.classList.add('framed');
tellParent('ready');

// Old iPhones have no idle callback.
const whenIdle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 500));
if (able) addEventListener('load', () => whenIdle(() => load().catch(() => undefined)));
