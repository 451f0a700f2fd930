// The mailbox and its words, loaded when somebody comes back: whoever tells something does not pay for them.
import type { ComponentProps } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { lookup } from '../../shared/i18n/lookup.ts';
import type { Catalogue, Reader } from '../../shared/i18n/readers.ts';
import type { Mailbox } from '../mailbox/mailbox.tsx';
import { useAround } from '../parts/around.ts';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords, WordsProvider } from '../parts/words.ts';

/** By language. Each is a chunk of its own. */
const WORDS = import.meta.glob<Catalogue>('../../shared/i18n/catalogues/*/widget/mailbox.json', {
  import: 'default',
});

const wordsIn = (language: string): Promise<Catalogue> | undefined =>
  WORDS[`../../shared/i18n/catalogues/${language}/widget/mailbox.json`]?.();

type Props = ComponentProps<typeof Mailbox> & { reader: Reader };
type Loaded = { Room: typeof Mailbox; words: Catalogue };

/** Loads it each time it is begun, so that going back and in again is another try. */
export function MailboxLater({ reader, ...props }: Props) {
  const t = useWords();
  const around = useAround();
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null);

  useEffect(() => {
    Promise.all([import('../mailbox/mailbox.tsx'), wordsIn(props.language)]).then(
      ([room, words]) => setLoaded({ Room: room.Mailbox, words: words ?? {} }),
      () => setLoaded('failed'),
    );
  }, [props.language]);

  const mailbox = loaded === 'failed' ? undefined : loaded?.words;
  const words = useMemo(
    () => lookup({ ...around?.spoken.words, ...(mailbox && { mailbox }) }, props.language, reader),
    [around?.spoken, mailbox, props.language, reader],
  );

  if (loaded && loaded !== 'failed') {
    return (
      <WordsProvider value={words}>
        <loaded.Room {...props} />
      </WordsProvider>
    );
  }
  return (
    <Page onBack={props.onBack}>
      <Heading>{t('part.brand')}</Heading>
      <p class="problem" role="status">
        {t(loaded ? 'part.notOpened' : 'part.opening')}
      </p>
    </Page>
  );
}
