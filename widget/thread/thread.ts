// The slow and secret work, off the page's own thread: five words, proof of work, sealing, opening.
import '../old-browsers.ts';
import {
  CODE_WORDS,
  digitsOf,
  mailboxOf,
  newReturnCode,
  parseCode,
  unknownWords,
  wordsOf,
} from '../../shared/crypto/code.ts';
import type { MailboxIdentity, Recipient } from '../../shared/crypto/keys.ts';
import { digestOfRecipient } from '../../shared/crypto/keys.ts';
import { openAnswer } from '../../shared/crypto/open.ts';
import { solve } from '../../shared/crypto/proof.ts';
import { sealReport } from '../../shared/crypto/seal.ts';
import { trustedTeamKey } from '../../shared/crypto/sign.ts';
import type { Asked, TaskName, Tasks, Told } from './tasks.ts';

let opened: MailboxIdentity | null = null;

type Work = { [Name in TaskName]: (given: Tasks[Name]['given']) => Promise<Tasks[Name]['gives']> };

const work: Work = {
  solve,

  async newMailbox(partnership) {
    const code = newReturnCode();
    const { id, recipient } = await mailboxOf(code, partnership);
    const digest = await digestOfRecipient(recipient);
    return { id, recipient, digest, words: wordsOf(code), digits: digitsOf(code) };
  },

  async seal({ report, keys, want }) {
    const key = await trustedTeamKey(keys, want);
    if (!key) return null;
    const readers = [key.recipient as Recipient, key.recovery as Recipient];
    return { sealed: await sealReport(report, readers), generation: key.generation };
  },

  async openMailbox({ typed, partnership }) {
    const code = parseCode(typed);
    if (!code) {
      const count = (typed.match(/[a-z]+|\d+/gi) ?? []).length;
      const unknown = unknownWords(typed);
      return { wrong: { unknown: count === CODE_WORDS ? unknown : unknown.slice(0, 1), count } };
    }
    const { id, identity } = await mailboxOf(code, partnership);
    opened = identity;
    return { id };
  },

  async openAnswers(sealed) {
    const identity = opened;
    if (!identity) throw new Error('no mailbox is open');
    const open = async (one: string): Promise<string | null> => {
      try {
        return (await openAnswer(one, [identity])).text;
      } catch {
        return null; // shown as a message that could not be opened; the others still are
      }
    };
    return Promise.all(sealed.map(open));
  },
};

async function run({ n, name, given }: Asked): Promise<Told> {
  try {
    return { n, gives: await (work[name] as (given: unknown) => Promise<unknown>)(given) };
  } catch {
    return { n, failed: true }; // never the error itself: it may hold words
  }
}

addEventListener('message', async (event: MessageEvent<Asked>) => {
  postMessage(await run(event.data));
});
