// "I'm not safe now": who to call is on the screen at once; telling the team goes on behind it, and what is said
// of that is true at every moment.
import type { Hour } from '../../shared/schema/hour.ts';
import { Childline, Emergency, Teams } from '../parts/contact.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';
import type { LetterState } from './use-letter.ts';

type Props = { hour: Hour; state: LetterState; onAgain: () => void; onBack: () => void };

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

export function Unsafe({ hour, state, onAgain, onBack }: Props) {
  const t = useWords();
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
        {t(`mailbox.unsafe.${shown}`)}
      </p>
      {shown === 'failed' && (
        <button type="button" class="second" onClick={onAgain}>
          {t('mailbox.unsafe.again')}
        </button>
      )}
      <ul class="contacts">
        <Childline />
        <Teams teams={hour.teams} />
      </ul>
      <p class="small">{t('help.place')}</p>
      <p class="small">{t('part.phoneLog')}</p>
    </Page>
  );
}
