// The five words: large, in order, and a choice not to keep them.
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';

type Props = { words: string[]; digits: string; onKept: () => void; onDrop: () => void };

export function FiveWords({ words, digits, onKept, onDrop }: Props) {
  const t = useWords();
  return (
    <Page
      action={
        <button type="button" class="main" onClick={onKept}>
          {t('code.kept')}
        </button>
      }
    >
      <Heading>{t('code.title')}</Heading>
      <p class="why">{t('code.lead')}</p>
      <ol class="code" translate={false} data-private>
        {words.map((word, place) => (
          <li key={place}>{word}</li>
        ))}
      </ol>
      <p>
        {t('code.how')} {t('code.gone')}
      </p>
      <p class="small">{t('code.safe')}</p>
      <p class="small">
        {t('code.digits')}{' '}
        <span class="digits" data-private>
          {digits}
        </span>
      </p>
      <button type="button" class="quiet skip" onClick={onDrop}>
        {t('code.drop')}
      </button>
    </Page>
  );
}
