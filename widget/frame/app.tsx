// The part of the widget that loads while the reporter reads the first screen: shows itself in its place.
import '../old-browsers.ts';
import { render } from 'preact';
import { directionOf } from '../../shared/i18n/languages.ts';
import type { Reader } from '../../shared/i18n/readers.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import type { Spoken } from '../languages/spoken.ts';
import type { Session } from '../send/session.ts';
import { startSession } from '../send/session.ts';
import type { Path } from './root.tsx';
import { Root } from './root.tsx';

export type { Path } from './root.tsx';

export type Start = {
  path: Path;
  reader: Reader;
  language: string;
  spoken: Spoken;
  /** Loads another language's words. */
  speak: (code: string) => Promise<Spoken>;
  /** Tells the first screen which wording was chosen here. */
  onReader: (reader: Reader) => void;
  onWipe: (wiper: () => void) => void;
};

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

let session: Promise<Session> | null = null;
let openings = 0;

/** One session for as long as the page lives. Its thread loads late: sealing and checking are most of the bytes. */
function sessionOf(hour: Hour, onWipe: Start['onWipe']): Promise<Session> {
  const pin = new URLSearchParams(location.hash.slice(1)).get('key');
  session ??= Promise.resolve().then(() => {
    const started = startSession(hour.partnership, pin);
    onWipe(started.end);
    return started;
  });
  session.catch(() => {
    session = null; // so that "Try again" may begin it after all
  });
  return session;
}

/** Shows the app in place of the first screen. Throws if the page has no hour: then the first screen stays. */
export function startApp(start: Start): void {
  const { onWipe } = start;
  const hour = JSON.parse(element('hour').textContent ?? 'null') as Hour | null;
  if (!hour) throw new Error('the page has no hour');
  const [first, root] = [element('first'), element('app')];
  const show = (app: boolean): void => {
    first.hidden = app;
    root.hidden = !app;
  };
  if (openings === 0) onWipe(() => render(null, root));
  openings += 1;
  const onExit = (): void => {
    show(false);
    scrollTo(0, 0);
    first.querySelector<HTMLElement>('h1')?.focus();
  };

  function draw(language: string, spoken: Spoken): void {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    const onLanguage = (code: string): void => {
      start.speak(code).then(
        (other) => draw(code, other),
        () => undefined, // its words did not come: the ones that are here stay
      );
    };
    render(
      <Root
        {...start}
        opening={openings}
        language={language}
        spoken={spoken}
        hour={hour as Hour}
        session={() => sessionOf(hour as Hour, onWipe)}
        onLanguage={onLanguage}
        onExit={onExit}
      />,
      root,
    );
  }

  show(true);
  draw(start.language, start.spoken);
  // Shown again after a look back at the first screen: no heading is new, so none takes the focus by itself.
  root.querySelector<HTMLElement>('h1')?.focus();
}
