// Opens a team's answer: apart from `open.ts`, so that a reporter's browser loads no schemas.
import type { Answer } from '../schema/report.ts';
import { readAnswer } from '../schema/report-read.ts';
import type { AgeIdentity } from './keys.ts';
import { openText } from './open-text.ts';

/** Throws as `openText`, or if what was sealed is not an answer. */
export const openAnswer = async (
  sealed: string,
  identities: readonly AgeIdentity[],
): Promise<Answer> => readAnswer(JSON.parse(await openText(sealed, identities)));
