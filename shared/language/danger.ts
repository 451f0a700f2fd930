// Hears danger in words, on the reporter's device and in the console, never on the server. A match becomes a
// sign (a closed code): it can raise a level or show help, and never lowers anything. English so far.
import type { Sign } from '../schema/codes.ts';

type Phrase = { sign: Sign; pattern: RegExp };

/** "not", "isn't", "used to": what follows within a few words is not happening. */
const NEGATION =
  /\b(?:not|never|no longer|isn'?t|wasn'?t|didn'?t|doesn'?t|don'?t|used to)\s+(?:\w+\s+){0,2}$/iu;

/** Games, jokes and laughing faces: the phrase may be a figure of speech. */
const FIGURE = /(?:this game|fifa|fortnite|the exam|homework|😂|🤣)/iu;

const PHRASES: readonly Phrase[] = [
  {
    sign: 'took_something',
    pattern:
      /\b(?:took|taken|swallowed)\b[^.!?]{0,25}\b(?:tablets?|pills?|paracetamol|overdose)\b|\boverdosed\b/iu,
  },
  {
    sign: 'suicide_plan',
    pattern:
      /\b(?:said (?:my )?goodbye|wr(?:ote|itten) (?:a |my )?(?:note|letter)s? (?:to|for) (?:everyone|them)|tonight i(?:'m| am) going to (?:end|kill))\b/iu,
  },
  {
    sign: 'suicidal',
    pattern:
      /\b(?:kill(?:ing)? myself|kms|unalive|end(?:ing)? it all|end my life|don'?t want to (?:be here|live|wake up)|want to die|better off dead)\b/iu,
  },
  {
    sign: 'needs_doctor',
    pattern:
      /\b(?:won'?t wake up|can'?t breathe|cannot breathe|unconscious|bleeding (?:a lot|loads|badly|and)|won'?t stop bleeding)\b/iu,
  },
  {
    sign: 'weapon',
    pattern: /\b(?:knife|knives|machete|shank|zombie (?:knife|blade)|gun|strap|acid)\b/iu,
  },
  {
    sign: 'held',
    pattern:
      /\b(?:locked (?:me |us |him |her |them )?(?:in|up)|won'?t let (?:me|us|him|her|them) (?:out|leave|go)|can'?t get out|took my passport|taken my passport)\b/iu,
  },
  {
    sign: 'person_near',
    pattern:
      /\b(?:outside my (?:house|door|window)|coming for me|he'?s here|she'?s here|they'?re here|hiding from)\b/iu,
  },
  { sign: 'happening_now', pattern: /\b(?:right now|happening now|as i type)\b/iu },
  {
    sign: 'afraid_home',
    pattern: /\b(?:don'?t want to|scared to|afraid to|can'?t) go (?:back )?home\b/iu,
  },
  {
    sign: 'injury',
    pattern:
      /\b(?:hurts?|hits?|hit|punch(?:es|ed)?|kick(?:s|ed)?|burn(?:s|t|ed)?) (?:me|my|him|her|us)\b|\bbruises?\b/iu,
  },
  {
    sign: 'joke',
    pattern:
      /\b(?:test+ lol|lol jk|just testing|this is a (?:test|joke)|jokes?\b.{0,10}lol)\b|^\s*test\b/iu,
  },
];

/** The part of the sentence before a match, where a negation would stand. */
const before = (text: string, index: number): string => {
  const start = Math.max(
    text.lastIndexOf('.', index),
    text.lastIndexOf('!', index),
    text.lastIndexOf('?', index),
  );
  return text.slice(start + 1, index);
};

function heardIn(text: string, { pattern }: Phrase): boolean {
  const everywhere = new RegExp(pattern.source, `${pattern.flags}g`);
  for (const match of text.matchAll(everywhere)) {
    if (!NEGATION.test(before(text, match.index))) return true;
  }
  return false;
}

/** The signs in a text, in any order, each once. `language` without a lexicon hears nothing. */
export function hear(text: string, language: string): Sign[] {
  if (language !== 'en') return [];
  const plain = text.replaceAll('’', "'");
  if (FIGURE.test(plain)) {
    // Only the signs that no figure of speech explains away.
    return PHRASES.filter(({ sign }) => sign === 'took_something' || sign === 'joke')
      .filter((phrase) => heardIn(plain, phrase))
      .map(({ sign }) => sign);
  }
  return PHRASES.filter((phrase) => heardIn(plain, phrase)).map(({ sign }) => sign);
}
