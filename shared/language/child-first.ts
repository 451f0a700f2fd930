// Child-first wording for what staff write: what to write instead, and why. A hint, never a block; never run
// on a child's own words. The strongest triggers so far.

export type Hint = {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  term: string;
  /** What to write instead, in general: the sentence has to be made anew. */
  instead: string;
  /** Words that fit in the same place and say no more than was said; null where none do. */
  swap: string | null;
  why: string;
};

type Trigger = {
  pattern: RegExp;
  instead: string;
  /** From the term, in lower case, to words that fit in its place. */
  swaps?: Record<string, string>;
  why: string;
};

const TRIGGERS: readonly Trigger[] = [
  {
    pattern: /\bpromiscu\w*/giu,
    instead: 'there are signs of sexual abuse or exploitation',
    why: 'It judges the child and hides abuse.',
  },
  {
    pattern: /\blife-?\s?style\s+choice\w*/giu,
    instead: 'the child has been groomed, coerced or controlled',
    why: 'There is no free choice inside exploitation.',
  },
  {
    pattern:
      /\b(?:put|puts|putting|plac(?:es|ed|ing))\s+(?:himself|herself|themsel(?:f|ves))\s+(?:at|in)\s+(?:risk|danger|harm)/giu,
    instead: 'is being placed at risk by…',
    why: 'The cause is the person who harms, not the child.',
  },
  {
    pattern: /\b(?:child|teen(?:age)?|under-?age)\s+prostitut\w*/giu,
    instead: 'child who is being sexually exploited',
    why: 'There is no such thing as a child prostitute.',
  },
  {
    pattern: /\bchild\s+porn\w*/giu,
    instead: 'child sexual abuse image',
    swaps: {
      'child porn': 'child sexual abuse images',
      'child pornography': 'child sexual abuse images',
    },
    why: 'It is evidence of abuse.',
  },
  {
    pattern: /\battention[- ]seeking\b/giu,
    instead: 'is telling us something; needs…',
    why: 'It dismisses what the child is telling us.',
  },
  {
    pattern: /\babscond\w*/giu,
    instead: 'missing; left because…; was taken or called away',
    swaps: {
      absconded: 'went missing',
      absconds: 'goes missing',
      absconding: 'going missing',
      abscond: 'go missing',
    },
    why: 'A prison word: it hides why the child left.',
  },
  {
    pattern: /\bdrug\s?(?:runner|mule)s?\b/giu,
    instead: 'child being made to move drugs',
    swaps: {
      'drug runner': 'child being made to move drugs',
      'drug runners': 'children being made to move drugs',
      'drug mule': 'child being made to carry drugs',
      'drug mules': 'children being made to carry drugs',
    },
    why: 'It makes a victim into a criminal.',
  },
];

/** Quoted words are somebody's own: they are left alone. An apostrophe is not a quotation mark. */
const QUOTED = /"[^"]*"|“[^”]*”|‘[^’]*’(?!\w)/gu;

/** Hints for a text that staff wrote, in the order of the text. */
export function hintsFor(text: string): Hint[] {
  const masked = text.replaceAll(QUOTED, (quote) => ' '.repeat(quote.length));
  return TRIGGERS.flatMap(({ pattern, instead, swaps, why }) =>
    [...masked.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      term: match[0],
      instead,
      swap: swaps?.[match[0].toLowerCase()] ?? null,
      why,
    })),
  ).sort((a, b) => a.start - b.start);
}
