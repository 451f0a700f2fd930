// Takes one letter by mailbox to the team: sealed once, then sent with the same bytes until it is taken (I1).
import { newRowId } from '../../shared/ids.ts';
import type { Letter } from '../../shared/schema/mailbox.ts';
import type { Start } from '../../shared/schema/start.ts';
import type { MailboxAt, NewLetter, Progress, Setup, Tasks, Written } from '../thread/tasks.ts';
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

/** Nothing of a letter stays here: who asked has its sealed bytes, and its words were only passed through. */
export function newLetters({ api, work, setup, clock }: Means) {
  const trying = (tell: Tell) => ({ clock, tell, goOn: always });
  const begin = (tell: Tell): Promise<Reply<Start>> => persist(() => api.start(), trying(tell));

  async function seal(
    { text: written, kind: of }: NewLetter,
    id: string,
    to: MailboxAt,
    { keys }: Start,
  ): Promise<{ sealed: string | null; generation: number } | null> {
    const text = clean(written);
    if (text === '') return { sealed: null, generation: NO_GENERATION };
    const letter = { v: 1, kind: 'letter', id, mailbox: to.digest, of, text } as const;
    return work.seal(letter, keys, { ...setup, team: to.team });
  }

  async function prepare(
    to: MailboxAt,
    letter: NewLetter,
    tell: Tell,
  ): Promise<Tasks['prepare']['gives']> {
    const { kind, heard, about, feeling } = letter;
    tell({ stage: 'locking' });
    const start = await begin(tell);
    if (!start.ok) return { ok: false, why: 'refused' };
    const id = newRowId();
    const sealed = await seal(letter, id, to, start.value);
    if (!sealed) return { ok: false, why: 'untrusted' };
    const ready: Letter = {
      v: 1,
      id,
      mailbox: to.id,
      kind,
      heard: sealed.sealed === null ? [] : [...heard],
      about,
      feeling,
      team: to.team,
      ...sealed,
      proof: await work.solve(start.value.challenge),
    };
    return { ok: true, ready };
  }

  async function post(ready: Letter, tell: Tell): Promise<Written> {
    const newProof = async (): Promise<Reply<string>> => {
      const start = await begin(tell);
      return start.ok ? { ok: true, value: await work.solve(start.value.challenge) } : start;
    };
    const reply = await deliver(ready, { ...trying(tell), post: api.letter, newProof });
    if (reply.ok) return { ok: true };
    return { ok: false, why: reply.code === 'too_many' ? 'tooMany' : 'refused' };
  }

  return { prepare, post };
}
