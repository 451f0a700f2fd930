// The opened mailbox: how far it is, what the team has said, and what can be done. Never what the reporter wrote.
import { timeIn } from '../../shared/i18n/times.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import type { Box } from '../send/session.ts';
import { Feeling } from './feeling.tsx';
import type { Write } from './letter.ts';
import { useClosed } from './unsafe.tsx';
import type { LetterState } from './use-letter.ts';

export type OpenBox = Extract<Box, { state: 'open' }>;
export type Action = 'write' | 'unsafe' | 'take-back';

type Props = {
  box: OpenBox;
  language: string;
  hour: Hour;
  /** Of what was sent in this visit. */
  states: { more: LetterState; unsafe: LetterState; takeBack: LetterState };
  write: Write;
  onAction: (action: Action) => void;
  onBack: () => void;
  onHelp: () => void;
};

function Messages({ box, language, hour }: Pick<Props, 'box' | 'language' | 'hour'>) {
  const t = useWords();
  if (box.messages.length === 0) return <p>{t('mailbox.none')}</p>;
  return (
    <>
      <h2>{t('mailbox.messages')}</h2>
      {box.messages.map(({ id, at, text }) => (
        <article key={id} class="letter">
          <p class="small">
            {t('mailbox.messageAt', { time: timeIn(language, hour.timeZone, at) })}
          </p>
          <p class="letter-text" dir="auto">
            {text ?? t('mailbox.damaged')}
          </p>
        </article>
      ))}
    </>
  );
}

/** What became of what was sent here, and whether it has been read. */
function Sent({
  box,
  states,
  language,
  hour,
}: Pick<Props, 'box' | 'states' | 'language' | 'hour'>) {
  const t = useWords();
  const closed = useClosed({ language, hour, team: box.at.team });
  const sent = (kind: keyof typeof states): string =>
    (kind === 'unsafe' && closed) || t(`mailbox.sent.${kind}`);
  const said = (['unsafe', 'more', 'takeBack'] as const).filter((kind) => states[kind] !== 'idle');
  return (
    <div role="status">
      {said.map((kind) => (
        <p
          key={kind}
          class={states[kind] === 'failed' || states[kind] === 'tooMany' ? 'problem' : ''}
        >
          {states[kind] === 'sent' ? sent(kind) : t(`mailbox.way.${states[kind]}`)}
        </p>
      ))}
      {box.letters !== 'none' && <p>{t(`mailbox.letters.${box.letters}`)}</p>}
    </div>
  );
}

function Actions({ box, onAction }: Pick<Props, 'box' | 'onAction'>) {
  const t = useWords();
  return (
    <div class="actions">
      <h2>{t('mailbox.actions')}</h2>
      <button type="button" class="lamp" onClick={() => onAction('unsafe')}>
        {t('mailbox.unsafe.button')}
      </button>
      <button type="button" class="second" onClick={() => onAction('write')}>
        {t(box.messages.length > 0 ? 'mailbox.write.back' : 'mailbox.write.more')}
      </button>
      <button type="button" class="quiet" onClick={() => onAction('take-back')}>
        {t('mailbox.takeBack.button')}
      </button>
    </div>
  );
}

export function OpenedBox(props: Props) {
  const t = useWords();
  const { box, write, onBack, onHelp } = props;
  return (
    <Page onBack={onBack} onHelp={onHelp}>
      <Heading>{t('mailbox.boxTitle')}</Heading>
      <p class="status">{t(`mailbox.status.${box.status}`)}</p>
      <Sent {...props} />
      <Messages {...props} />
      <Actions {...props} />
      {box.askFeeling && <Feeling about="answer" write={write} />}
      <p class="small">{t('mailbox.hidden')}</p>
    </Page>
  );
}
