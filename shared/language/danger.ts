// Hears danger in words, on the reporter's device and in the console, never on the server. A match becomes a
// sign (a closed code): it can raise a level or show help, and never lowers anything. English so far.
//
// A miss costs more than a false alarm: help that was not needed is one tap away. So a figure of speech or a
// "not" silences only the phrase that it stands with, and never a phrase about dying or harm.
import type { Sign } from '../schema/codes.ts';

type Phrase = {
  sign: Sign;
  pattern: RegExp;
  /** May be a joke, a game or an exam in the same sentence. */
  figurative?: true;
  /** "not", "isn't", "used to" just before it says that it is not so. */
  deniable?: true;
};

const PHRASES: readonly Phrase[] = [
  {
    sign: 'took_something',
    pattern:
      /\b(?:took|taken|swallowed)\b[^.!?]{0,25}\b(?:tablets?|pills?|paracetamol|ibuprofen|overdose)\b|\boverdosed?\b/iu,
  },
  {
    sign: 'suicide_plan',
    pattern:
      /\b(?:said (?:my )?goodbyes?|wr(?:ote|itten) (?:a |my )?(?:note|letter)s? (?:to|for) (?:everyone|them)|tonight i(?:'m| am) (?:going to|gonna) (?:end|kill))\b/iu,
  },
  {
    sign: 'suicidal',
    pattern:
      /\b(?:kill(?:ing)? myself|kms|unalive|end(?:ing)? it all|end my life|don'?t want to (?:be here|live|wake up)|(?:want|wanna|wish) (?:to |i was |i were )?(?:die|dead)|better off dead|(?:cut|cutting|harming) myself)\b/iu,
  },
  {
    sign: 'needs_doctor',
    pattern:
      /\b(?:won'?t wake up|can'?t breathe|cannot breathe|unconscious|bleeding (?:a lot|loads|badly|and)|won'?t stop bleeding)\b/iu,
  },
  {
    sign: 'weapon',
    pattern:
      /\b(?:knife|knives|machete|shank|zombie (?:knife|blade)|gun|acid|stab(?:s|bed|bing)? (?:me|him|her|us|them|you))\b/iu,
    figurative: true,
    deniable: true,
  },
  {
    sign: 'held',
    pattern:
      /\b(?:lock(?:s|ed)? (?:me |us |him |her |them )?(?:in|up)|won'?t let (?:me|us|him|her|them) (?:out|leave|go)|can'?t get out|(?:took|taken) (?:my|her|his|their) passport)\b/iu,
    figurative: true,
  },
  {
    sign: 'person_near',
    pattern:
      /\b(?:outside my (?:house|door|window)|coming for me|he'?s here|she'?s here|they'?re here|hiding from)\b/iu,
    figurative: true,
    deniable: true,
  },
  {
    sign: 'happening_now',
    pattern: /\b(?:right now|happening now|as i type)\b/iu,
    figurative: true,
    deniable: true,
  },
  {
    sign: 'afraid_home',
    pattern: /\b(?:don'?t want to|scared to|afraid to|can'?t) go (?:back )?home\b/iu,
  },
  {
    sign: 'injury',
    pattern:
      /\b(?:hurts?|hits?|hitting|punch(?:es|ed)?|kick(?:s|ed)?|burn(?:s|t|ed)?|beats?) (?:me|my|him|her|us)\b|\bbruises?\b/iu,
    deniable: true,
  },
  {
    sign: 'assault_24h',
    pattern:
      /\brap(?:ed|es|ing)\b[^.!?]{0,30}\b(?:today|tonight|last night|this morning|just now|yesterday|an hour ago)\b|\b(?:today|tonight|last night|this morning|just now|yesterday)\b[^.!?]{0,30}\braped\b/iu,
  },
  {
    sign: 'joke',
    pattern:
      /\b(?:test+ lol|lol jk|just testing|this is a (?:test|joke)|jokes?\b.{0,10}lol)\b|^\s*test\b/iu,
  },
];

/** Ends what a "not" can reach: another clause, or somebody else who acts. */
const CLAUSE = /[.!?,;:\n]|\b(?:and|but|because|so|i|he|she|they|we|you|my|it'?s)\b/giu;

/** "not", "isn't", "used to", up to two words before the phrase. */
const DENIAL =
  /\b(?:not|never|no longer|isn'?t|wasn'?t|aren'?t|didn'?t|doesn'?t|don'?t|hasn'?t|used to)\s+(?:\w+\s+){0,2}$/iu;

/** A game, an exam or a laughing face in the same sentence. */
const FIGURE =
  /\b(?:in (?:the|this|a|my) game|this game|fifa|fortnite|minecraft|call of duty|roblox|the exam)\b|😂|🤣/iu;

/** What stands before a match in its own clause. */
function clauseBefore(text: string, index: number): string {
  const before = text.slice(0, index);
  const ends = [...before.matchAll(CLAUSE)].map((end) => end.index + end[0].length);
  return before.slice(ends.at(-1) ?? 0);
}

/** The sentence that a match stands in. */
function sentenceAround(text: string, index: number): string {
  const start = Math.max(...['.', '!', '?', '\n'].map((end) => text.lastIndexOf(end, index)));
  const rest = text.slice(index).search(/[.!?\n]/u);
  return text.slice(start + 1, rest < 0 ? text.length : index + rest + 1);
}

function isHeard(text: string, { pattern, figurative, deniable }: Phrase): boolean {
  const everywhere = new RegExp(pattern.source, `${pattern.flags}g`);
  return [...text.matchAll(everywhere)].some(
    ({ index }) =>
      !(deniable && DENIAL.test(clauseBefore(text, index))) &&
      !(figurative && FIGURE.test(sentenceAround(text, index))),
  );
}

/** The signs in a text, each once. A language without a lexicon hears nothing. */
export function hear(text: string, language: string): Sign[] {
  if (language !== 'en') return [];
  const plain = text.replaceAll('’', "'");
  return PHRASES.filter((phrase) => isHeard(plain, phrase)).map(({ sign }) => sign);
}
