// Opens the mailbox that five words name: what has been answered, read in the thread that holds its key.
import type { Box, Setup } from '../thread/tasks.ts';
import type { Work } from '../thread/work.ts';
import type { Api } from './api.ts';
import { persist } from './retry.ts';
import type { Clock } from './wait.ts';

type Means = {
  api: Pick<Api, 'start' | 'mailbox'>;
  work: Pick<Work, 'solve' | 'openMailbox' | 'openText'>;
  setup: Setup;
  clock: Clock;
};

/** Somebody looks at the form meanwhile, and may press again: about a quarter of a minute, not for ever. */
const TRIES_MAX = 4;

export function newMailboxReader({ api, work, setup, clock }: Means) {
  const trying = { clock, tell: () => undefined, goOn: (tries: number) => tries < TRIES_MAX };
  return async (typed: string): Promise<Box> => {
    const opened = await work.openMailbox(typed, setup.partnership);
    if ('wrong' in opened) return { state: 'wrong', wrong: opened.wrong };
    const start = await persist(() => api.start(), trying);
    if (!start.ok) return { state: 'failed' };
    const proof = await work.solve(start.value.challenge);
    const reply = await api.mailbox({ mailbox: opened.id, proof });
    if (!reply.ok) return { state: 'failed' };
    const { found, team, status, letters, askFeeling, messages } = reply.value;
    if (!found) return { state: 'lost' };
    const open = async ({ id, at, sealed }: (typeof messages)[number]) => ({
      id,
      at,
      text: await work.openText(sealed, opened.identity),
    });
    return {
      state: 'open',
      at: { id: opened.id, digest: opened.digest, team },
      status,
      letters,
      askFeeling,
      messages: await Promise.all(messages.map(open)),
    };
  };
}
