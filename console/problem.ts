import type { Code } from '../shared/result.ts';
import type { KeyCode } from './session/messages.ts';
import { say } from './words.ts';

/** What went wrong, in one plain sentence. */
export function problemWords(failure: {
  code: Code | KeyCode;
  detail?: Record<string, string>;
}): string {
  const { code, detail } = failure;
  if (code === 'already_claimed' && detail?.owner) {
    return say('claim.taken', { owner: detail.owner });
  }
  return say(`error.${code}`);
}
