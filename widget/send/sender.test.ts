import { describe, expect, it } from 'vitest';
import type { MailboxId, PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Envelope, Receipt } from '../../shared/schema/envelope.ts';
import type { Start } from '../../shared/schema/start.ts';
import type { Answers } from '../flow/answers.ts';
import { NOTHING_SAID, signalsFrom } from '../flow/answers.ts';
import type { TaskName, Tasks } from '../thread/tasks.ts';
import type { Reply } from './api.ts';
import { newSender } from './sender.ts';

const CITY = 'city-mash' as TeamId;
const COUNTY = 'county-mash' as TeamId;
const box = { id: 'box' as MailboxId, recipient: 'age1', digest: 'd', words: [], digits: '' };
const network: Reply<never> = { ok: false, code: 'network' };
const taken = ({ id }: Envelope): Reply<Receipt> => ({
  ok: true,
  value: { id, nextLook: 1, teamOpen: true, interrupt: false },
});

/** A thread that seals in clear, so that tests can read it. Each proof names the challenge it is for. */
const TASKS: { [Name in TaskName]?: (given: Tasks[Name]['given']) => Tasks[Name]['gives'] } = {
  newMailbox: () => box,
  solve: (challenge) => `proof of ${String(challenge)}`,
  seal: ({ report, want }) => ({ sealed: `${report.words} for ${want.team}`, generation: 1 }),
};

type Turn = (envelope: Envelope) => Reply<Receipt>;

/** A sender against a server that answers by `turns`, the last one for ever. */
function senderAgainst(turns: Turn[], { threadDies = false, online = true } = {}) {
  const posted: Envelope[] = [];
  let starts = 0;
  let now = 0;
  const sender = newSender({
    api: {
      start: async () => {
        starts += 1;
        const challenge = `challenge ${starts}` as unknown as Start['challenge'];
        return online ? { ok: true, value: { keys: {} as Start['keys'], challenge } } : network;
      },
      report: async (envelope) => {
        posted.push(envelope);
        const turn = turns[Math.min(posted.length, turns.length) - 1];
        return turn ? turn(envelope) : network;
      },
    },
    thread: {
      ask: async (name, given) => {
        if (threadDies) throw new Error('the thread has stopped');
        return (TASKS[name] as (given: unknown) => never)(given);
      },
    },
    partnership: 'nottingham' as PartnershipId,
    pin: null,
    clock: {
      now: () => now,
      wait: async (ms) => {
        now += ms;
      },
    },
  });
  const send = (answers: Answers, team = CITY) =>
    sender.send(answers, signalsFrom(answers, [], 'en'), team);
  return { sender, send, posted };
}

const answers: Answers = { ...NOTHING_SAID, words: 'he hurts me' };
const wrongTeam = (): Reply<Receipt> => ({ ok: false, code: 'wrong_team', team: COUNTY });
const spent = (): Reply<Receipt> => ({ ok: false, code: 'proof_spent' });

describe('a report for another team than the server names', () => {
  it('is sealed anew to that team, with a new id, and sent', async () => {
    const { send, posted } = senderAgainst([wrongTeam, taken]);
    expect((await send(answers)).ok).toBe(true);
    expect(posted.map(({ team, sealed }) => [team, sealed])).toEqual([
      [CITY, 'he hurts me for city-mash'],
      [COUNTY, 'he hurts me for county-mash'],
    ]);
    expect(posted[1]?.id).not.toBe(posted[0]?.id);
    expect(posted[1]?.proof).toBe('proof of challenge 2'); // keys and work are fetched anew
  });

  it('is corrected once, not for ever, and never sent again as it was', async () => {
    const { send, posted } = senderAgainst([wrongTeam]);
    expect(await send(answers)).toEqual({ ok: false, why: 'stuck' });
    expect(posted).toHaveLength(2);
    await send(answers);
    expect(new Set(posted.map(({ id }) => id)).size).toBe(4);
  });

  it('keeps the new seal when the line then goes down', async () => {
    const { send, posted } = senderAgainst([wrongTeam, () => network]);
    expect(await send(answers)).toEqual({ ok: false, why: 'stuck' });
    await send(answers);
    const [, ...after] = posted;
    expect(new Set(after.map((envelope) => JSON.stringify(envelope))).size).toBe(1);
  });
});

describe('a second send', () => {
  it('repeats the same bytes', async () => {
    const { send, posted } = senderAgainst([() => network]);
    await send(answers);
    await send(answers);
    expect(new Set(posted.map((envelope) => JSON.stringify(envelope))).size).toBe(1);
  });

  it('after an edit is a new report; where the work was spent, it is done anew', async () => {
    // The first was taken, but its answer never came: six tries in half a minute at most.
    let lineIsDown = true;
    const turn: Turn = (envelope) => {
      if (lineIsDown) return network;
      return envelope.proof === 'proof of challenge 1' ? spent() : taken(envelope);
    };
    const { send, posted } = senderAgainst([turn]);
    expect(await send(answers)).toEqual({ ok: false, why: 'stuck' });
    lineIsDown = false;
    const edited = { ...answers, words: 'he hurts me and my brother' };
    expect((await send(edited)).ok).toBe(true);
    const [refused, last] = posted.slice(-2);
    expect(last).toEqual({ ...refused, proof: 'proof of challenge 2' });
    expect(last?.sealed).toBe('he hurts me and my brother for city-mash');
    expect(last?.id).not.toBe(posted[0]?.id);
  });
});

describe('a thread that cannot work', () => {
  it('is told at once where the server answers', async () => {
    const { sender } = senderAgainst([taken], { threadDies: true });
    expect(await sender.begin()).toBe(false);
  });

  it('is not blamed where the line is down, for its file may not have come', async () => {
    const { sender } = senderAgainst([taken], { threadDies: true, online: false });
    expect(await sender.begin()).toBe(true);
  });

  it('is named on sending', async () => {
    const { send, posted } = senderAgainst([taken], { threadDies: true });
    expect(await send(answers)).toEqual({ ok: false, why: 'unable' });
    expect(posted).toEqual([]);
  });
});
