// Hears danger in what is being sent by mailbox, on the device, as in a report: help is shown before it goes.
import { hear } from '../../shared/language/danger/hear.ts';
import type { Lexicon } from '../../shared/language/danger/lexicon.ts';
import type { Sign } from '../../shared/schema/codes.ts';
import { NOTHING_TAPPED } from '../../shared/triage/signals.ts';
import { helpFor } from '../flow/danger.ts';

/** Null where it fails: what is said must go all the same, and the console listens again with the words open. */
export function listen(text: string, lexicons: readonly Lexicon[]): Sign[] | null {
  if (text.trim() === '') return [];
  try {
    return hear(text, lexicons);
  } catch {
    return null;
  }
}

/** Whether what was heard asks for help at once. What was tapped in the report is not known here. */
export const asksForHelp = (heard: readonly Sign[], language: string): boolean =>
  heard.length > 0 &&
  helpFor({ ...NOTHING_TAPPED, language, safe: 'yes', heard: [...heard] }, []) !== null;
