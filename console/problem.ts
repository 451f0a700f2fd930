import type { Code } from '../shared/result.ts';
import type { KeyCode } from './session/messages.ts';
import { say } from './words.ts';

/** What went wrong, in one plain sentence. */
export function problemWords(failure: {
  code: Code | KeyCode;
  params?: Record<string, string>;
}): string {
  const { code, params } = failure;
  if (code === 'already_claimed' && params?.owner) {
    return say('claim.taken', { owner: params.owner });
  }
  return say(`error.${code}`);
}
