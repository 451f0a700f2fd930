// All that is on the page once the app has taken over: the report or the mailbox, and the sheets over them.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lookup } from '../../shared/i18n/lookup.ts';
import type { Reader } from '../../shared/i18n/readers.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import { audienceOf } from '../../shared/services/need.ts';
import { isFirst } from '../flow/flow.ts';
import type { FlowEvent } from '../flow/state.ts';
import type { Spoken } from '../languages/spoken.ts';
import type { Sheet } from '../parts/around.ts';
import { AroundProvider } from '../parts/around.ts';
import { LeaveTo } from '../parts/leave-to.ts';
import { WordsProvider } from '../parts/words.ts';
import type { Session } from '../send/session.ts';
import { Privacy } from '../sheets/privacy.tsx';
import { Support } from '../sheets/support.tsx';
import { View } from '../sheets/view.tsx';
import { readyInTime } from '../steps/listen-ready.ts';
import { MailboxLater } from './mailbox-later.tsx';
import { Screens } from './screens.tsx';
import { useReport } from './use-report.ts';

/** What the first screen opens: a way through, or one of the sheets. */
type Way = 'report' | 'mailbox';
export type Path = Way | Sheet;

export type RootProps = {
  path: Path;
  /** Grows each time the first screen opens something. */
  opening: number;
  reader: Reader;
  language: string;
  spoken: Spoken;
  hour: Hour;
  session: () => Promise<Session>;
  onLanguage: (code: string) => void;
  onReader: (reader: Reader) => void;
  onExit: () => void;
};

/** Who is reporting says which wording fits, unless the reader said so by hand. */
function readerFor(reporter: string, chosen: Reader): Reader {
  if (reporter === 'unsaid') return chosen;
  if (reporter !== 'child') return 'adult';
  return chosen === 'adult' ? 'teen' : chosen;
}

export function Root(props: RootProps) {
  const { path, language, spoken, hour, session } = props;
  const [sheet, setSheet] = useState<Sheet | null>(null);
  /** What is under the sheets; null: only a sheet was opened. */
  const [way, setWay] = useState<Way | null>(null);
  const [byHand, setByHand] = useState<Reader | null>(null);
  const [cameIn] = useState(language);
  const [visit, setVisit] = useState(0);
  const asked = useRef(false);
  const begun = way === 'report';
  const report = useReport({ language, reader: props.reader, hour, begun, session });
  const { state, dispatch } = report;
  const fitting = begun ? readerFor(state.answers.reporter, props.reader) : props.reader;
  const reader = byHand ?? fitting;
  const words = useMemo(() => lookup(spoken.words, language, reader), [spoken, language, reader]);
  const canExit = language === cameIn;
  const around = useMemo(
    () => ({ language, spoken, show: setSheet, canExit: canExit || !isFirst(state) }),
    [language, spoken, canExit, state],
  );

  useEffect(() => {
    const isWay = path === 'report' || path === 'mailbox';
    setSheet(isWay ? null : path);
    setWay(isWay ? path : null);
  }, [props.opening]);

  useEffect(() => {
    if (way !== null) readyInTime(spoken.lexicons);
  }, [way, spoken]);

  const say = (event: FlowEvent): void => {
    if (event.type === 'back' && isFirst(state)) props.onExit();
    else dispatch(event);
  };

  /** Forgets what was typed and read, and the thread with it: once what is on its way has gone, or at once on leaving. */
  const leaveMailbox = (): void => {
    if (asked.current) {
      session().then(
        ({ endWhenSent }) => endWhenSent(),
        () => undefined,
      );
    }
    asked.current = false;
    setVisit(visit + 1);
    props.onExit();
  };

  const closeSheet = (): void => {
    setSheet(null);
    if (way !== null) return;
    // In another language than the first screen's there is no way back to it.
    if (canExit) props.onExit();
    else setWay('report');
  };

  const { reporter, age, area } = state.answers;
  const screens = {
    view: (
      <View
        reader={reader}
        onReader={(chosen) => {
          setByHand(chosen);
          props.onReader(chosen);
        }}
        onLanguage={props.onLanguage}
        onBack={closeSheet}
      />
    ),
    privacy: <Privacy onBack={closeSheet} />,
    support: (
      <Support
        hour={hour}
        for={
          reporter === 'unsaid' && reader === 'adult'
            ? undefined
            : { audience: audienceOf(reporter), age, area }
        }
        onBack={closeSheet}
      />
    ),
  };

  return (
    <LeaveTo.Provider value={hour.leaveTo}>
      <WordsProvider value={words}>
        <AroundProvider value={around}>
          {sheet && screens[sheet]}
          {!sheet && way === 'report' && <Screens {...report} dispatch={say} hour={hour} />}
          {/* Kept alive under a sheet: what was typed and opened must still be there after it. */}
          {way === 'mailbox' && (
            <div hidden={sheet !== null}>
              <MailboxLater
                reader={reader}
                key={visit}
                language={language}
                hour={hour}
                open={async (typed) => {
                  asked.current = true;
                  return (await session()).open(typed);
                }}
                write={async (...letter) => (await session()).write(...letter)}
                onBack={leaveMailbox}
              />
            </div>
          )}
        </AroundProvider>
      </WordsProvider>
    </LeaveTo.Provider>
  );
}
