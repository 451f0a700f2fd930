// All that the widget says in one language, wherever it travels: for the tests that read every sentence.
import type { Catalogue } from '../readers.ts';

/** The sections by name. Throws where the language has no catalogue. */
export async function allWords(language: string): Promise<Catalogue> {
  const folder = `../catalogues/${language}`;
  const { words, first } = (await import(`${folder}/widget.ts`)) as Record<
    'words' | 'first',
    Catalogue
  >;
  const [mailbox, embed] = (await Promise.all([
    import(`${folder}/widget/mailbox.json`),
    import(`${folder}/widget/embed.json`),
  ])) as { default: Catalogue }[];
  return {
    ...words,
    first: first ?? {},
    mailbox: mailbox?.default ?? {},
    embed: embed?.default ?? {},
  };
}
