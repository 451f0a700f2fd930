// A lexicon as regular expressions. Making them is the costly part of hearing: half a second, and two on an old
// phone. So they are made in steps, and whoever has time before the words are there takes them one by one.
import type { Entry, Lexicon } from './lexicon.ts';
import { AFTER, compile, SPACE, sourceOf } from './phrase.ts';

export type Compiled = {
  phrases: readonly { entry: Entry; pattern: RegExp }[];
  idioms: RegExp;
  figures: RegExp;
  clauseEnds: RegExp;
  denialBefore: RegExp;
  denialAfter: RegExp;
};

type Steps = Generator<undefined, Compiled>;

/**
 * What ends every text that is heard, and no word. An engine makes a pattern once for texts of one byte per
 * letter and once for those of two: this makes every text one of two.
 */
export const TAIL = '\n•';

/** Long enough that V8 goes straight to machine code, which a short text would not make it do. */
const TRIAL = ` ${TAIL}`.repeat(400);

/** Engines make a pattern when it is first used. */
function used(pattern: RegExp): RegExp {
  pattern.test(TRIAL);
  pattern.lastIndex = 0;
  return pattern;
}

const anyOf = (notations: readonly string[]): string =>
  notations.length > 0 ? `(?:${notations.map(sourceOf).join('|')})` : '(?!)';

/** One pattern: read in one step, and made by the engine in the next. */
function* patternOf(read: () => RegExp): Generator<undefined, RegExp> {
  const pattern = read();
  yield;
  used(pattern);
  yield;
  return pattern;
}

function* stepsOf(lexicon: Lexicon): Steps {
  const phrases: { entry: Entry; pattern: RegExp }[] = [];
  for (const entry of lexicon.phrases) {
    phrases.push({ entry, pattern: yield* patternOf(() => compile(entry.say)) });
  }
  const between = `(?:[\\p{L}\\p{M}\\p{N}'-]+${SPACE}){0,2}`;
  const { idioms, figures, clauseEnds, denials, denialsAfter } = lexicon;
  return {
    phrases,
    idioms: yield* patternOf(() => compile(idioms)),
    figures: yield* patternOf(() => compile(figures)),
    clauseEnds: yield* patternOf(() => compile(clauseEnds)),
    denialBefore: yield* patternOf(
      () => new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}])${anyOf(denials)}${SPACE}${between}$`, 'u'),
    ),
    denialAfter: yield* patternOf(() => new RegExp(`^${SPACE}${anyOf(denialsAfter)}${AFTER}`, 'u')),
  };
}

const begun = new WeakMap<Lexicon, Steps>();
const compiled = new WeakMap<Lexicon, Compiled>();

/** One step further. Gives it once it is made. */
function step(lexicon: Lexicon): Compiled | undefined {
  const known = compiled.get(lexicon);
  if (known) return known;
  const steps = begun.get(lexicon) ?? stepsOf(lexicon);
  begun.delete(lexicon); // what threw is begun anew, and throws again
  const { done, value } = steps.next();
  if (done) compiled.set(lexicon, value);
  else begun.set(lexicon, steps);
  return value;
}

/** Makes what is not made yet, all at once. */
export function compiledOf(lexicon: Lexicon): Compiled {
  for (;;) {
    const made = step(lexicon);
    if (made) return made;
  }
}

/** Makes them step by step, with a pause before each. May be called again, also while it runs. */
export async function warm(
  lexicons: readonly Lexicon[],
  pause: () => Promise<void>,
): Promise<void> {
  for (const lexicon of lexicons) {
    while (!compiled.has(lexicon)) {
      await pause();
      step(lexicon);
    }
  }
}
