// One reporter's dealings with the server: begun when the questions begin, ended when they leave.
import type { PartnershipId } from '../../shared/ids.ts';
import type { MailboxView } from '../../shared/schema/mailbox.ts';
import { startThread } from '../thread/client.ts';
import type { Opened } from '../thread/tasks.ts';
import { apiOf } from './api.ts';
import { realClock } from './retry.ts';
import type { Sender } from './sender.ts';
import { newSender } from './sender.ts';

type Message = { id: string; at: number; text: string | null };
/** `unable`: this browser's thread cannot do its work. */
export type Box =
  | { state: 'wrong'; wrong: { unknown: string[]; count: number } }
  | { state: 'lost' | 'failed' | 'unable' }
  | { state: 'open'; status: MailboxView['status']; messages: Message[] };

export type Session = Pick<Sender, 'begin' | 'send'> & {
  open: (typed: string) => Promise<Box>;
  end: () => void;
};

export function startSession(partnership: PartnershipId, pin: string | null): Session {
  const api = apiOf(partnership);
  const thread = startThread();
  const { begin, send, newProof, drop } = newSender({
    api,
    thread,
    partnership,
    pin,
    clock: realClock,
  });

  async function look(typed: string): Promise<Box> {
    const opened: Opened = await thread.ask('openMailbox', { typed, partnership });
    if ('wrong' in opened) return { state: 'wrong', wrong: opened.wrong };
    const proof = await newProof();
    if (!proof.ok) return { state: 'failed' };
    const reply = await api.mailbox({ mailbox: opened.id, proof: proof.value });
    if (!reply.ok) return { state: 'failed' };
    const { found, status, messages } = reply.value;
    if (!found) return { state: 'lost' };
    const texts = await thread.ask(
      'openAnswers',
      messages.map(({ sealed }) => sealed),
    );
    const shown = messages.map(({ id, at }, index) => ({ id, at, text: texts[index] ?? null }));
    return { state: 'open', status, messages: shown };
  }

  return {
    begin,
    send,
    open: (typed) => look(typed).catch((): Box => ({ state: 'unable' })),
    end: () => {
      drop();
      thread.end();
    },
  };
}
