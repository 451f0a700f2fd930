// Opens what only the team reads, in a browser only: the worker may not import this file.
import type { LetterText, Note, Report } from '../schema/report.ts';
import { letter, note, report } from '../schema/report.ts';
import type { AgeIdentity } from './keys.ts';
import { openText } from './open-text.ts';

/** Throws as `openText`, or if what was sealed is not a report. */
export const openReport = async (
  sealed: string,
  identities: readonly AgeIdentity[],
): Promise<Report> => report.parse(JSON.parse(await openText(sealed, identities)));

/** Throws as `openText`, or if what was sealed is not a letter. */
export const openLetter = async (
  sealed: string,
  identities: readonly AgeIdentity[],
): Promise<LetterText> => letter.parse(JSON.parse(await openText(sealed, identities)));

/** Throws as `openText`, or if what was sealed is not a note. */
export const openNote = async (sealed: string, identities: readonly AgeIdentity[]): Promise<Note> =>
  note.parse(JSON.parse(await openText(sealed, identities)));
