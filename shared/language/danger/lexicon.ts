// What a language's danger lexicon holds. Everything in it is written in the notation of README.md.
import type { Sign } from '../../schema/codes.ts';

export type Entry = {
  sign: Sign;
  /** The phrases that say it. */
  say: readonly string[];
  /** A joke, a game or an exam in the same sentence silences it. Never on dying or on being harmed. */
  figurative?: true;
  /** A denial right before it (or after, by `denialsAfter`) silences it. Never on dying. */
  deniable?: true;
  /** Slang with an innocent meaning: raises its sign only beside another `pair` entry, else "read me". */
  pair?: true;
};

export type Lexicon = {
  /** As in the address of the page: "en", "pl". */
  language: string;
  /** `checked` once a native speaker who works with children has read all of it. */
  status: 'drafted' | 'checked';
  phrases: readonly Entry[];
  /** Harmless sayings that hold a dangerous word. They are blanked first, so keep each one long and exact. */
  idioms: readonly string[];
  /** Words of games, songs, exams and laughter, for `figurative`. */
  figures: readonly string[];
  /** "not", "never", "used to": with up to two words between it and the phrase. */
  denials: readonly string[];
  /** "nahin hai": directly after the phrase, in its clause. */
  denialsAfter: readonly string[];
  /** Words that begin another clause, and so end the reach of a denial: "but", "he". */
  clauseEnds: readonly string[];
};
