// The whole document of the frame, as the build writes it: one per language.
import { renderToStringAsync } from 'preact-render-to-string';
import { directionOf } from '../../shared/i18n/languages.ts';
import { lookup } from '../../shared/i18n/lookup.ts';
import type { Catalogue } from '../../shared/i18n/readers.ts';
import type { SpokenAddresses } from '../languages/spoken.ts';
import { EveryReader } from '../parts/say.tsx';
import { WordsProvider } from '../parts/words.ts';
import { First } from './first.tsx';
import laterStyles from './later-styles.css?inline';
import styles from './styles.css?inline';

type Built = {
  /** Address of the app's module, loaded when idle or on the first tap. */
  app: string;
  /** Of the words in each language: only the chosen one is ever asked for. */
  spoken: SpokenAddresses;
  /** The text of the first script. */
  script: string;
};

type Words = Record<'words' | 'first', Catalogue>;
const WORDS = import.meta.glob<Words>('../../shared/i18n/catalogues/*/widget.ts', {
  eager: true,
});

/** HTML of the first screen. Nothing in it depends on the hour: the worker fills that in. */
export async function firstDocument(
  language: string,
  { app, spoken, script }: Built,
): Promise<string> {
  const found = WORDS[`../../shared/i18n/catalogues/${language}/widget.ts`];
  if (!found) throw new Error(`no words in ${language}`);
  const words = { ...found.words, first: found.first };
  const child = lookup(words, language, 'child');
  const teen = lookup(words, language, 'teen');
  const adult = lookup(words, language, 'adult');
  const first = await renderToStringAsync(
    <EveryReader value={{ child, teen, adult }}>
      <WordsProvider value={teen}>
        <First language={language} laterStyles={laterStyles} />
      </WordsProvider>
    </EveryReader>,
  );
  const leaving = await renderToStringAsync(
    <p
      id="leaving"
      class="unseen"
      aria-live="assertive"
      data-once={teen('leave.shiftOnce')}
      data-twice={teen('leave.shiftTwice')}
      data-blank={teen('leave.blank')}
    />,
  );
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="format-detection" content="telephone=no">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${teen('part.brand')}</title>`,
    `<style>${styles}</style>`,
  ];
  return [
    '<!doctype html>',
    `<html class="fresh" lang="${language}" dir="${directionOf(language)}" data-reader="teen" translate="no">`,
    `<head>${head.join('')}</head>`,
    `<body><div id="first">${first}</div><div id="app" hidden></div>${leaving}`,
    '<script id="hour" type="application/json">null</script>',
    `<script data-app="${app}" data-spoken='${JSON.stringify(spoken)}'>${script}</script></body></html>`,
  ].join('');
}
