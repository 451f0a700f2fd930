// How it reads: for whom the words are, and in which language. From any screen; nothing that was said is lost.
import { LANGUAGE_CODES, LANGUAGES } from '../../shared/i18n/languages.ts';
import type { Reader } from '../../shared/i18n/readers.ts';
import { READERS } from '../../shared/i18n/readers.ts';
import { useAround } from '../parts/around.ts';
import { Choices } from '../parts/choice.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';

type Props = {
  reader: Reader;
  onReader: (reader: Reader) => void;
  onLanguage: (code: string) => void;
  onBack: () => void;
};

export function View({ reader, onReader, onLanguage, onBack }: Props) {
  const t = useWords();
  const around = useAround();
  return (
    <Page
      onBack={onBack}
      action={
        <button type="button" class="main" onClick={onBack}>
          {t('view.done')}
        </button>
      }
    >
      <Heading>{t('view.open')}</Heading>
      <fieldset>
        <legend class="choice-title">{t('view.readerTitle')}</legend>
        <Choices
          type="radio"
          name="reader"
          choices={READERS.map((value) => ({ value, label: t(`view.${value}`) }))}
          chosen={[reader]}
          onChoose={(value) => onReader(value as Reader)}
        />
      </fieldset>
      <label class="field">
        <span>{t('view.language')}</span>
        <select
          value={around?.language}
          aria-describedby="kept"
          onChange={(event) => onLanguage(event.currentTarget.value)}
        >
          {LANGUAGE_CODES.map((code) => (
            <option key={code} value={code} lang={code}>
              {LANGUAGES[code].name}
            </option>
          ))}
        </select>
      </label>
      <p class="small" id="kept">
        {t('view.kept')}
      </p>
      <button type="button" class="second" onClick={() => around?.show('support')}>
        {t('support.title')}
      </button>
      <button type="button" class="second" onClick={() => around?.show('privacy')}>
        {t('view.privacy')}
      </button>
    </Page>
  );
}
