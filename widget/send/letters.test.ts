import { describe, expect, it } from 'vitest';
import type { MailboxId, PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Letter, LetterReceipt } from '../../shared/schema/mailbox.ts';
import type { Start } from '../../shared/schema/start.ts';
import type { NewLetter, Progress, Written } from '../thread/tasks.ts';
import type { Reply } from './api.ts';
import { newLetters } from './letters.ts';

const to = { id: 'm' as MailboxId, digest: 'd', team: 'city-mash' as TeamId };
const more: NewLetter = { kind: 'more', text: 'he hit me', heard: [], about: null, feeling: null };
const unsafe: NewLetter = { ...more, kind: 'unsafe', text: '' };
const network: Reply<never> = { ok: false, code: 'network' };
const taken = ({ id }: Letter): Reply<LetterReceipt> => ({ ok: true, value: { id } });

/** A writer against a server that answers by `turns`, the last one for ever. */
function writerAgainst(turns: ((letter: Letter) => Reply<LetterReceipt>)[], keyed = true) {
  const posted: Letter[] = [];
  const told: Progress[] = [];
  const sealed: unknown[] = [];
  let starts = 0;
  const letters = newLetters({
    api: {
      start: async () => {
        starts += 1;
        const challenge = `challenge ${starts}` as unknown as Start['challenge'];
        return { ok: true, value: { keys: {} as Start['keys'], challenge } };
      },
      letter: async (letter) => {
        posted.push(letter);
        return turns[Math.min(posted.length, turns.length) - 1]?.(letter) ?? network;
      },
    },
    work: {
      solve: async (challenge) => `proof of ${String(challenge)}`,
      seal: async (what) => {
        sealed.push(what);
        return keyed
          ? { sealed: `sealed ${'text' in what ? what.text : ''}`, generation: 3 }
          : null;
      },
    },
    setup: { partnership: 'nottingham' as PartnershipId, pin: null },
    clock: { spread: () => 0, wait: async () => undefined },
  });
  const tell = (progress: Progress): void => void told.push(progress);
  const write = async (letter: NewLetter): Promise<Written> => {
    const made = await letters.prepare(to, letter, tell);
    return made.ok ? letters.post(made.ready, tell) : made;
  };
  return { posted, told, write, sealed };
}

describe('a letter', () => {
  it('I5: goes sealed, and is taken once', async () => {
    const { write, posted } = writerAgainst([taken]);
    expect(await write(more)).toEqual({ ok: true });
    expect(posted).toEqual([
      expect.objectContaining({ kind: 'more', sealed: 'sealed he hit me', generation: 3 }),
    ]);
    expect(JSON.stringify(posted)).not.toContain('"text"');
  });

  it('I1: is tried again by itself with the same bytes, and says that it is not sent', async () => {
    const { write, posted, told } = writerAgainst([() => network, () => network, taken]);
    expect(await write(unsafe)).toEqual({ ok: true });
    expect(new Set(posted.map((letter) => JSON.stringify(letter))).size).toBe(1);
    expect(told).toContainEqual({ stage: 'waiting', offline: true, attempt: 1 });
  });

  it('says its kind inside the seal too', async () => {
    const { write, sealed } = writerAgainst([taken]);
    await write({ ...more, kind: 'take_back' });
    expect(sealed).toEqual([expect.objectContaining({ of: 'take_back', mailbox: 'd' })]);
  });

  it('tells one that is too many from one that is refused', async () => {
    const answers = (code: 'too_many' | 'bad_request') => (): Reply<never> => ({ ok: false, code });
    const { write } = writerAgainst([answers('too_many'), answers('bad_request')]);
    expect(await write(more)).toEqual({ ok: false, why: 'tooMany' });
    expect(await write(more)).toEqual({ ok: false, why: 'refused' });
  });

  it('goes with a new proof where its own was spent, and nothing else changes', async () => {
    const spent = (): Reply<never> => ({ ok: false, code: 'proof_spent' });
    const { write, posted } = writerAgainst([spent, taken]);
    expect(await write(more)).toEqual({ ok: true });
    const [first, second] = posted.map(({ proof, ...rest }) => ({ proof, rest }));
    expect(second?.rest).toEqual(first?.rest);
    expect(second?.proof).not.toBe(first?.proof);
  });

  it('"I am not safe now" needs no key, words do', async () => {
    const { write } = writerAgainst([taken], false);
    expect(await write(more)).toEqual({ ok: false, why: 'untrusted' });
    expect(await write(unsafe)).toEqual({ ok: true });
  });
});
