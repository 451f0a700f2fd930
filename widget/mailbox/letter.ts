// What the room asks of the session: the mailbox is known here, so that each part only says what to send.
import type { NewLetter, Progress, Written } from '../thread/tasks.ts';

/** Settles when the letter is durable or not on its way any more; until then it is tried again by itself. */
export type Write = (
  letter: NewLetter,
  onProgress?: (progress: Progress) => void,
) => Promise<Written>;

export const bare = (kind: 'unsafe' | 'take_back'): NewLetter => ({
  kind,
  text: '',
  heard: [],
  about: null,
  feeling: null,
});
