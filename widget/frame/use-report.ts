// One report on its way: the flow's state, and the session that seals and sends it.
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Reader } from '../../shared/i18n/readers.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import { flow, signalsIn } from '../flow/flow.ts';
import { receiverOf } from '../flow/receiver.ts';
import type { FlowEvent, State } from '../flow/state.ts';
import { begin } from '../flow/state.ts';
import type { Write } from '../mailbox/letter.ts';
import type { Progress, Session } from '../send/session.ts';
import type { MailboxAt, NewMailbox } from '../thread/tasks.ts';

export type ReportOnItsWay = {
  state: State;
  dispatch: (event: FlowEvent) => void;
  /** How far the sending is. Null: not sending. */
  progress: Progress | null;
  /** The five words, from sending until they are dropped. */
  mailbox: NewMailbox | null;
  /** Sends a word about how it felt to where the report went. Null: it is not sent. */
  write: Write | null;
};

type Start = {
  language: string;
  reader: Reader;
  hour: Hour;
  /** The questions are on the screen: the slow work may begin. */
  begun: boolean;
  session: () => Promise<Session>;
};

const ignore = (): void => undefined;

export function useReport({ language, reader, hour, begun, session }: Start): ReportOnItsWay {
  const [state, dispatch] = useReducer(flow, begin(language, reader));
  const [mailbox, setMailbox] = useState<NewMailbox | null>(null);
  const [at, setAt] = useState<MailboxAt | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const isSent = useRef(false);

  useEffect(() => dispatch({ type: 'say', answers: { reader } }), [reader]);
  useEffect(() => dispatch({ type: 'language', language }), [language]);

  const codeDropped = state.receipt !== null && !state.hasCode;
  useEffect(() => {
    if (!codeDropped || !mailbox) return;
    mailbox.words.length = 0;
    mailbox.digits = '';
    setMailbox(null);
  }, [codeDropped, mailbox]);

  // Known once they were asked where, whether they said it or not: until then it could be work for the wrong team.
  const team = state.trail.includes('area') ? receiverOf(hour, state.answers.area).id : undefined;
  useEffect(() => {
    if (!begun || state.receipt) return;
    session()
      .then((started) => started.begin(team))
      .then(
        // Said before they have told everything, not after.
        (able) => able || dispatch({ type: 'failed', why: 'unable' }),
        ignore,
      );
  }, [begun, team]);

  useEffect(() => {
    if (state.screen !== 'sending') return;
    const { answers } = state;
    const receiver = receiverOf(hour, answers.area);
    setProgress({ stage: 'locking' });
    session()
      .then(({ send }) => send(answers, signalsIn(state), receiver.id, setProgress))
      .then(
        (sent) => {
          if (sent.ok) {
            if (isSent.current) return; // Send, Back and Send are one report with one receipt
            isSent.current = true;
            const { id, digest } = sent.mailbox;
            setMailbox(sent.mailbox);
            setAt({ id, digest, team: sent.team });
            dispatch({ type: 'sent', receipt: sent.receipt });
          } else if (sent.why !== 'replaced') {
            dispatch({ type: 'failed', why: sent.why });
          }
        },
        () => dispatch({ type: 'failed', why: 'refused' }),
      );
  }, [state.screen]);

  // Who goes back may edit or delete: nothing of theirs may go by itself any more.
  const mayGo = state.screen === 'sending' || state.receipt !== null;
  useEffect(() => {
    if (!mayGo) return;
    return () => void session().then(({ cancel }) => cancel(), ignore);
  }, [mayGo]);

  const write: Write | null =
    at && (async (letter, onProgress) => (await session()).write(at, letter, onProgress));
  return { state, dispatch, progress, mailbox, write };
}
