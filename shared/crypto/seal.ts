// Seals what people write: padded, then an age file to every reader. There is no way to send it unsealed.
import { Encrypter } from 'age-encryption';
import { toBase64 } from '../bytes.ts';
import type { Answer, LetterText, Note, Report } from '../schema/report.ts';
import type { Recipient } from './keys.ts';
import { pad } from './pad.ts';

/** An age file in base64 to all `readers`. Throws RangeError if it is too long, Error on a bad recipient. */
export async function sealText(text: string, readers: readonly Recipient[]): Promise<string> {
  if (readers.length === 0) throw new Error('sealed to nobody');
  const encrypter = new Encrypter();
  for (const reader of readers) encrypter.addRecipient(reader);
  return toBase64(await encrypter.encrypt(pad(text)));
}

/** Readers: the team and the recovery key, from a team key that the partnership signed. */
export const sealReport = (report: Report, readers: readonly Recipient[]): Promise<string> =>
  sealText(JSON.stringify(report), readers);

/** Readers: as of a report. */
export const sealLetter = (letter: LetterText, readers: readonly Recipient[]): Promise<string> =>
  sealText(JSON.stringify(letter), readers);

/** Readers: the reporter's mailbox, the team and the recovery key. */
export const sealAnswer = (answer: Answer, readers: readonly Recipient[]): Promise<string> =>
  sealText(JSON.stringify(answer), readers);

/** Readers: the team and the recovery key. */
export const sealNote = (note: Note, readers: readonly Recipient[]): Promise<string> =>
  sealText(JSON.stringify(note), readers);
