// The part of the widget that loads while the reporter reads the first screen.
import '../old-browsers.ts';
import { render } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { lookup } from '../../shared/i18n/lookup.ts';
import type { Reader } from '../../shared/i18n/readers.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import type { FlowEvent } from '../flow/flow.ts';
import { begin, flow, isFirst, signalsIn } from '../flow/flow.ts';
import { receiverOf } from '../flow/receiver.ts';
import type { Spoken } from '../languages/spoken.ts';
import { WordsProvider } from '../parts/words.ts';
import type { Session } from '../send/session.ts';
import { Mailbox } from '../steps/mailbox.tsx';
import type { NewMailbox } from '../thread/tasks.ts';
import { Screens } from './screens.tsx';

export type Path = 'report' | 'mailbox';

type Start = {
  path: Path;
  reader: Reader;
  spoken: Spoken;
  onWipe: (wiper: () => void) => void;
};
type AppProps = {
  path: Path;
  reader: Reader;
  spoken: Spoken;
  hour: Hour;
  session: () => Promise<Session>;
  onExit: () => void;
};

const ignore = (): void => undefined;

/** Who is reporting says which wording fits, from then on. */
const readerFor = (reporter: string, chosen: Reader): Reader => {
  if (reporter === 'unsaid') return chosen;
  return reporter === 'child' ? 'teen' : 'adult';
};

function App({ path, reader: chosen, spoken, hour, session, onExit }: AppProps) {
  const language = document.documentElement.lang;
  const [state, dispatch] = useReducer(flow, begin(language, chosen));
  const [mailbox, setMailbox] = useState<NewMailbox | null>(null);
  const reader = path === 'mailbox' ? chosen : readerFor(state.answers.reporter, chosen);
  const words = useMemo(() => lookup(spoken.words, language, reader), [spoken, language, reader]);
  const [visit, setVisit] = useState(0);
  const asked = useRef(false);
  const say = (event: FlowEvent): void => {
    if (event.type === 'back' && isFirst(state)) onExit();
    else dispatch(event);
  };

  /** Forgets what was typed and read, and its key with the thread that holds it. */
  const leaveMailbox = (): void => {
    if (asked.current) session().then(({ end }) => end(), ignore);
    asked.current = false;
    setVisit(visit + 1);
    onExit();
  };

  useEffect(() => dispatch({ type: 'say', answers: { reader: chosen } }), [chosen]);

  const codeDropped = state.receipt !== null && !state.hasCode;
  useEffect(() => {
    if (!codeDropped || !mailbox) return;
    // The sender holds the same object, so the words go from there too.
    mailbox.words.length = 0;
    mailbox.digits = '';
    setMailbox(null);
  }, [codeDropped, mailbox]);

  useEffect(() => {
    if (path !== 'report') return;
    session()
      .then(({ begin: start }) => start())
      .then(
        // Said before they have told everything, not after.
        (able) => able || dispatch({ type: 'failed', why: 'unable' }),
        ignore,
      );
  }, [path]);

  useEffect(() => {
    if (state.screen !== 'sending') return;
    const { answers } = state;
    session()
      .then(({ send }) => send(answers, signalsIn(state), receiverOf(hour, answers.area).id))
      .then(
        (sent) => {
          if (!sent.ok) return dispatch({ type: 'failed', why: sent.why });
          setMailbox(sent.mailbox);
          dispatch({ type: 'sent', receipt: sent.receipt });
        },
        () => dispatch({ type: 'failed', why: 'stuck' }),
      );
  }, [state.screen]);

  return (
    <WordsProvider value={words}>
      {path === 'mailbox' ? (
        <Mailbox
          key={visit}
          language={language}
          hour={hour}
          open={async (typed) => {
            asked.current = true;
            return (await session()).open(typed);
          }}
          onBack={leaveMailbox}
        />
      ) : (
        <Screens state={state} hour={hour} dispatch={say} mailbox={mailbox} />
      )}
    </WordsProvider>
  );
}

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

let session: Promise<Session> | null = null;
let mounted = false;

/** One session for as long as the page lives. Loaded late: sealing and checking are most of the bytes. */
function sessionOf(hour: Hour, onWipe: Start['onWipe']): Promise<Session> {
  const pin = new URLSearchParams(location.hash.slice(1)).get('key');
  session ??= import('../send/session.ts').then(({ startSession }) => {
    const started = startSession(hour.partnership, pin);
    onWipe(started.end);
    return started;
  });
  session.catch(() => {
    session = null; // so that "Try again" may load it after all
  });
  return session;
}

/** Shows the app in place of the first screen. Throws if the page has no hour: then the first screen stays. */
export function startApp({ path, reader, spoken, onWipe }: Start): void {
  const hour = JSON.parse(element('hour').textContent ?? 'null') as Hour | null;
  if (!hour) throw new Error('the page has no hour');
  const [first, root] = [element('first'), element('app')];
  const show = (app: boolean): void => {
    first.hidden = app;
    root.hidden = !app;
  };
  if (!mounted) onWipe(() => render(null, root));
  mounted = true;
  const onExit = (): void => {
    show(false);
    scrollTo(0, 0);
    first.querySelector<HTMLElement>('h1')?.focus();
  };
  show(true);
  render(
    <App
      path={path}
      reader={reader}
      spoken={spoken}
      hour={hour}
      session={() => sessionOf(hour, onWipe)}
      onExit={onExit}
    />,
    root,
  );
  // Shown again after a look back at the first screen: no heading is new, so none takes the focus by itself.
  root.querySelector<HTMLElement>('h1')?.focus();
}
