// Hears danger in what is being sent by mailbox, on the device, as in a report: help is shown before it goes.
import type { Lexicon } from '../../shared/language/danger/lexicon.ts';
import type { Sign } from '../../shared/schema/codes.ts';
import { NOTHING_TAPPED } from '../../shared/triage/signals.ts';
import { helpFor } from '../flow/danger.ts';

/** Empty where the list did not come: the console listens again with the words open. */
export async function listen(text: string, lexicons: readonly Lexicon[]): Promise<Sign[]> {
  if (text.trim() === '') return [];
  try {
    const { hear } = await import('../../shared/language/danger/hear.ts');
    return hear(text, lexicons);
  } catch {
    return [];
  }
}

/** Whether what was heard asks for help at once. What was tapped in the report is not known here. */
export const asksForHelp = (heard: readonly Sign[], language: string): boolean =>
  heard.length > 0 &&
  helpFor({ ...NOTHING_TAPPED, language, safe: 'yes', heard: [...heard] }, []) !== null;
