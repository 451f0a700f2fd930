// "I'm not safe now": who to call is on the screen at once; telling the team goes on behind it, and what is said
// of that is true at every moment.
import { timeIn } from '../../shared/i18n/times.ts';
import type { TeamId } from '../../shared/ids.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import { Childline, Emergency, Teams } from '../parts/contact.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import type { LetterState } from './use-letter.ts';

type At = {
  language: string;
  hour: Hour;
  /** Whom it goes to. */
  team: TeamId;
};
type Props = At & { state: LetterState; onAgain: () => void; onBack: () => void };

/** Without words it is never one too many. */
const SHOWN = {
  idle: 'sending',
  sending: 'sending',
  offline: 'offline',
  waiting: 'waiting',
  sent: 'sent',
  failed: 'failed',
  tooMany: 'failed',
} as const satisfies Record<LetterState, string>;

/** That the team has it; and where nobody is at work, from when it is read. Null: they are. */
export function useClosed({ language, hour, team }: At): string | null {
  const t = useWords();
  const to = hour.teams.find(({ id }) => id === team);
  // The hour is of when the page came: the team may have opened since.
  if (!to || to.open || to.nextLook <= Date.now()) return null;
  const time = timeIn(language, hour.timeZone, to.nextLook);
  return `${t('help.after')} ${t('done.closed', { time })}`;
}

export function Unsafe({ state, onAgain, onBack, ...at }: Props) {
  const t = useWords();
  const closed = useClosed(at);
  const shown = SHOWN[state];
  return (
    <Page
      action={
        <button type="button" class="main" onClick={onBack}>
          {t('mailbox.unsafe.goBack')}
        </button>
      }
    >
      <div class="lamplight">
        <Heading>{t('mailbox.unsafe.title')}</Heading>
        <p>{t('mailbox.unsafe.lead')}</p>
        <Emergency />
      </div>
      <p class="status" role="status">
        {(shown === 'sent' && closed) || t(`mailbox.unsafe.${shown}`)}
      </p>
      {shown === 'failed' && (
        <button type="button" class="second" onClick={onAgain}>
          {t('mailbox.unsafe.again')}
        </button>
      )}
      <ul class="contacts">
        <Childline />
        <Teams teams={at.hour.teams} />
      </ul>
      <p class="small">{t('help.place')}</p>
      <p class="small">{t('part.phoneLog')}</p>
    </Page>
  );
}
