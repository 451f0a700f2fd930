// Gets ready to hear danger in words while nobody waits for it: done at once, it would hold an old phone up for
// two seconds, just when somebody has told something.
import { warm } from '../../shared/language/danger/compiled.ts';
import type { Lexicon } from '../../shared/language/danger/lexicon.ts';

/** Old iPhones have no idle callback. */
const idle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 50));
const whenIdle = (): Promise<void> =>
  new Promise((done) => {
    idle(() => done(), { timeout: 1_000 });
  });

/** Lets what was tapped meanwhile come first. */
const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Begins, and goes on whenever the page is idle. */
export function readyInTime(lexicons: readonly Lexicon[]): void {
  warm(lexicons, whenIdle).catch(() => undefined); // whoever listens meets it again
}

/** Somebody waits: what is left to do is done now, in small steps. */
export const readySoon = (lexicons: readonly Lexicon[]): Promise<void> => warm(lexicons, nextTurn);
