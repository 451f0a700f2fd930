// The mailbox, loaded when somebody comes back with five words: whoever tells something does not pay for it.
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Mailbox } from '../mailbox/mailbox.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';

type Loaded = { Mailbox: typeof Mailbox } | 'failed' | null;

/** Loads it each time it is begun, so that going back and in again is another try. */
export function MailboxLater(props: ComponentProps<typeof Mailbox>) {
  const t = useWords();
  const [loaded, setLoaded] = useState<Loaded>(null);

  useEffect(() => {
    import('../mailbox/mailbox.tsx').then(setLoaded, () => setLoaded('failed'));
  }, []);

  if (loaded && loaded !== 'failed') return <loaded.Mailbox {...props} />;
  return (
    <Page onBack={props.onBack}>
      {loaded && <Heading>{t('mailbox.title')}</Heading>}
      <p class="problem" role="status">
        {t(loaded ? 'mailbox.failed' : 'mailbox.opening')}
      </p>
    </Page>
  );
}
