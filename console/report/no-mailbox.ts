import { say } from '../words.ts';

/** Why no answer can be sent to a report as it was opened, or null where one can. */
export function noMailboxWords(opened: { mailbox: string | null; report: unknown }): string | null {
  if (opened.mailbox !== null) return null;
  return say(opened.report === null ? 'answer.unknownMailbox' : 'answer.otherMailbox');
}
