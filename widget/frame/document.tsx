// The whole document of the frame, as the build writes it: one per language.
import { renderToStringAsync } from 'preact-render-to-string';
import catalogue from '../../shared/i18n/catalogues/en/widget.json';
import { directionOf, wordsFrom } from '../../shared/i18n/words.ts';
import { WordsProvider } from '../parts/words.ts';
import { First } from './first.tsx';
import { BothReaders } from './say.tsx';
import styles from './styles.css?inline';

type Built = {
  /** Address of the app's module, loaded when idle or on the first tap. */
  app: string;
  /** The text of the first script. */
  script: string;
};

/** HTML of the first screen. Nothing in it depends on the hour: the worker fills that in. */
export async function firstDocument(language: string, { app, script }: Built): Promise<string> {
  const teen = wordsFrom(catalogue, language, 'teen');
  const adult = wordsFrom(catalogue, language, 'adult');
  const first = await renderToStringAsync(
    <BothReaders value={{ teen, adult }}>
      <WordsProvider value={teen}>
        <First />
      </WordsProvider>
    </BothReaders>,
  );
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="format-detection" content="telephone=no">',
    '<meta name="color-scheme" content="light">',
    `<title>${teen('brand')}</title>`,
    `<style>${styles}</style>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}" data-reader="teen" translate="no">`,
    `<head>${head.join('')}</head>`,
    `<body><div id="first">${first}</div><div id="app" hidden></div>`,
    '<script id="hour" type="application/json">null</script>',
    `<script data-app="${app}">${script}</script></body></html>`,
  ].join('');
}
