// Opens what was sealed, in a browser only: the worker may not import this file.
import { Decrypter } from 'age-encryption';
import { fromBase64 } from '../bytes.ts';
import type { Answer, LetterText, Note, Report } from '../schema/report.ts';
import { answer, letter, note, report } from '../schema/report.ts';
import type { AgeIdentity } from './keys.ts';
import { unpad } from './pad.ts';

/** Throws if none of the identities opens it, or if it was changed by one bit. */
export async function openText(
  sealed: string,
  identities: readonly AgeIdentity[],
): Promise<string> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return unpad(await decrypter.decrypt(fromBase64(sealed)));
}

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

/** Throws as `openText`, or if what was sealed is not an answer. */
export const openAnswer = async (
  sealed: string,
  identities: readonly AgeIdentity[],
): Promise<Answer> => answer.parse(JSON.parse(await openText(sealed, identities)));

/** Throws as `openText`, or if what was sealed is not a note. */
export const openNote = async (sealed: string, identities: readonly AgeIdentity[]): Promise<Note> =>
  note.parse(JSON.parse(await openText(sealed, identities)));
