// Takes one letter by mailbox to the team: sealed once, sent with the same bytes until it is taken (I1).
import { newRowId } from '../../shared/ids.ts';
import type { Letter } from '../../shared/schema/mailbox.ts';
import type { Start } from '../../shared/schema/start.ts';
import type { MailboxAt, NewLetter, Progress, Setup, Written } from '../thread/tasks.ts';
import type { Work } from '../thread/work.ts';
import type { Api, Reply } from './api.ts';
import { clean } from './compose.ts';
import { deliver, persist } from './retry.ts';
import type { Clock } from './wait.ts';

type Means = {
  api: Pick<Api, 'start' | 'letter'>;
  work: Pick<Work, 'solve' | 'seal'>;
  setup: Setup;
  clock: Clock;
};

type Tell = (progress: Progress) => void;

/** What is sealed to no key needs none: the server takes any. */
const NO_GENERATION = 1;

const always = (): boolean => true;

export function newLetterWriter({ api, work, setup, clock }: Means) {
  /** Letters that are not taken yet, by what was asked: asking again sends the same bytes. */
  const prepared = new Map<string, Letter>();

  async function seal(
    text: string,
    id: string,
    to: MailboxAt,
    { keys }: Start,
  ): Promise<{ sealed: string | null; generation: number } | null> {
    if (text === '') return { sealed: null, generation: NO_GENERATION };
    const letter = { v: 1, kind: 'letter', id, mailbox: to.digest, text } as const;
    return work.seal(letter, keys, { ...setup, team: to.team });
  }

  async function prepare(to: MailboxAt, letter: NewLetter, start: Start): Promise<Letter | null> {
    const { kind, heard, about, feeling } = letter;
    const id = newRowId();
    const sealed = await seal(clean(letter.text), id, to, start);
    if (!sealed) return null;
    return {
      v: 1,
      id,
      mailbox: to.id,
      kind,
      heard: sealed.sealed === null ? [] : [...heard],
      about,
      feeling,
      team: to.team,
      ...sealed,
      proof: await work.solve(start.challenge),
    };
  }

  return async (to: MailboxAt, letter: NewLetter, tell: Tell): Promise<Written> => {
    const trying = { clock, tell, goOn: always };
    const of = JSON.stringify([to, letter]);
    const begin = (): Promise<Reply<Start>> => persist(api.start, trying);
    let ready = prepared.get(of);
    if (!ready) {
      tell({ stage: 'locking' });
      const start = await begin();
      if (!start.ok) return { ok: false, why: 'refused' };
      const made = await prepare(to, letter, start.value);
      if (!made) return { ok: false, why: 'untrusted' };
      ready = made;
      prepared.set(of, ready);
    }
    const newProof = async (): Promise<Reply<string>> => {
      const start = await begin();
      return start.ok ? { ok: true, value: await work.solve(start.value.challenge) } : start;
    };
    const reply = await deliver(ready, { ...trying, post: api.letter, newProof });
    if (!reply.ok) return { ok: false, why: 'refused' };
    prepared.delete(of);
    return { ok: true };
  };
}
