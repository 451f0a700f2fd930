// The sentences of a screen, in order, with where each stands. Never what the reporter wrote, and never what is
// there only for screen readers.

const SILENT = '[data-private],textarea,input,select,svg,.unseen,[hidden],[aria-hidden="true"]';
const BLOCK = 'p,li,dt,dd,h1,h2,h3,legend,label,summary,button,a,div,small,strong';

export type Spot = { text: string; range: Range };

const isSilent = (node: Text): boolean => {
  const parent = node.parentElement;
  return (
    !parent || parent.closest(SILENT) !== null || parent.getClientRects().length === 0 // folded away
  );
};

/** Sentence ends by the language's rules where the browser knows them. */
function cut(text: string, language: string): { at: number; text: string }[] {
  if (typeof Intl.Segmenter === 'undefined') return [{ at: 0, text }];
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => ({ at: index, text: segment }));
}

export function sentencesIn(root: Element, language: string): Spot[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const spots: Spot[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (isSilent(text) || !text.parentElement?.closest(BLOCK)) continue;
    for (const part of cut(text.data, language)) {
      if (!/[\p{L}\p{N}]/u.test(part.text)) continue;
      const range = document.createRange();
      range.setStart(text, part.at);
      range.setEnd(text, part.at + part.text.length);
      spots.push({ text: part.text.trim(), range });
    }
  }
  return spots;
}
