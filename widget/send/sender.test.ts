import { describe, expect, it } from 'vitest';
import type { MailboxId, PartnershipId, TeamId } from '../../shared/ids.ts';
import type { Envelope, Receipt } from '../../shared/schema/envelope.ts';
import type { Start } from '../../shared/schema/start.ts';
import type { Answers } from '../flow/answers.ts';
import { NOTHING_SAID, signalsFrom } from '../flow/answers.ts';
import type { Progress } from '../thread/tasks.ts';
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

type Turn = (envelope: Envelope) => Reply<Receipt>;
type Circumstances = { able?: boolean; startsLost?: number };

/** Seals in clear, so that tests can read it. Each proof names the challenge it is for. */
const workOf = (able: boolean): Parameters<typeof newSender>[0]['work'] => ({
  newMailbox: async () => {
    if (!able) throw new Error('no memory');
    return box;
  },
  solve: async (challenge) => `proof of ${String(challenge)}`,
  seal: async (report, _keys, { team }) => ({
    sealed: `${'words' in report ? report.words : ''} for ${team}`,
    generation: 1,
  }),
});

/** A sender against a server that answers by `turns`, the last one for ever. */
function senderAgainst(turns: Turn[], { able = true, startsLost = 0 }: Circumstances = {}) {
  const posted: Envelope[] = [];
  const told: Progress[] = [];
  let starts = -startsLost;
  let frozen: Promise<void> | null = null;
  const sender = newSender({
    api: {
      start: async (team) => {
        starts += 1;
        const challenge = `challenge ${starts} for ${team}` as unknown as Start['challenge'];
        return starts > 0 ? { ok: true, value: { keys: {} as Start['keys'], challenge } } : network;
      },
      report: async (envelope) => {
        posted.push(envelope);
        const turn = turns[Math.min(posted.length, turns.length) - 1];
        return turn ? turn(envelope) : network;
      },
    },
    work: workOf(able),
    setup: { partnership: 'nottingham' as PartnershipId, pin: null },
    clock: { spread: () => 0, wait: async () => frozen ?? undefined, hurry: () => undefined },
  });
  const send = (said: Answers, team = CITY) =>
    sender.send(said, signalsFrom(said, [], 'en'), team, (progress) => told.push(progress));
  /** Waits last until they are thawed. */
  const freeze = (): (() => void) => {
    let thaw = (): void => undefined;
    frozen = new Promise((resolve) => {
      thaw = resolve;
    });
    return () => {
      frozen = null;
      thaw();
    };
  };
  return { sender, send, posted, told, freeze };
}

const answers: Answers = { ...NOTHING_SAID, words: 'he hurts me' };
const wrongTeam = (): Reply<Receipt> => ({ ok: false, code: 'wrong_team', team: COUNTY });
const down = (): Reply<Receipt> => network;
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
    expect(posted[1]?.proof).toBe('proof of challenge 2 for county-mash'); // keys and work are fetched anew
  });

  it('is corrected once, not for ever, and never sent again as it was', async () => {
    const { send, posted } = senderAgainst([wrongTeam]);
    expect(await send(answers)).toEqual({ ok: false, why: 'refused' });
    expect(posted).toHaveLength(2);
    await send(answers);
    expect(new Set(posted.map(({ id }) => id)).size).toBe(4);
  });

  it('keeps the new seal when the line then goes down', async () => {
    const { send, posted } = senderAgainst([wrongTeam, down, down, taken]);
    expect((await send(answers)).ok).toBe(true);
    const [, ...after] = posted;
    expect(after).toHaveLength(3);
    expect(new Set(after.map((envelope) => JSON.stringify(envelope))).size).toBe(1);
  });
});

describe('a report that is not taken yet', () => {
  it('is tried again with the same bytes until it is', async () => {
    const { send, posted } = senderAgainst([down, down, down, taken]);
    expect((await send(answers)).ok).toBe(true);
    expect(posted).toHaveLength(4);
    expect(new Set(posted.map((envelope) => JSON.stringify(envelope))).size).toBe(1);
  });

  it('says each thing that happens', async () => {
    const { send, told } = senderAgainst([down, taken]);
    await send(answers);
    const stages = told.map(({ stage }) => stage).filter((stage, i, all) => stage !== all[i - 1]);
    expect(stages).toEqual(['locking', 'proving', 'sending', 'waiting', 'sending']);
  });

  it('says that it waits where not even the work can be fetched', async () => {
    const { send, told } = senderAgainst([taken], { startsLost: 2 });
    expect((await send(answers)).ok).toBe(true);
    expect(told).toContainEqual({ stage: 'waiting', offline: true, attempt: 2 });
  });

  it('sent once more as it is, is the same report: nothing is posted twice at a time', async () => {
    const { send, posted } = senderAgainst([taken]);
    const [first, second] = await Promise.all([send(answers), send({ ...answers })]);
    expect(second).toEqual(first);
    expect(posted).toHaveLength(1);
  });

  it('gives way to the edited one, and is not posted again', async () => {
    const { send, posted, freeze } = senderAgainst([down, taken]);
    const thaw = freeze();
    const first = send(answers);
    await expect.poll(() => posted.length).toBe(1);
    const second = send({ ...answers, words: 'he hurts my brother' });
    thaw();
    expect(await first).toEqual({ ok: false, why: 'replaced' });
    expect((await second).ok).toBe(true);
    expect(posted.map(({ sealed }) => sealed)).toEqual([
      'he hurts me for city-mash',
      'he hurts my brother for city-mash',
    ]);
    expect(posted[1]?.id).not.toBe(posted[0]?.id);
  });
});

describe('a report that the reporter has gone back from', () => {
  async function gone(turns: Turn[]) {
    const against = senderAgainst(turns);
    const thaw = against.freeze();
    const sent = against.send(answers);
    await expect.poll(() => against.posted.length).toBe(1);
    await expect.poll(() => against.told.at(-1)?.stage).toBe('waiting');
    against.sender.cancel();
    thaw();
    expect(await sent).toEqual({ ok: false, why: 'replaced' });
    expect(against.posted).toHaveLength(1);
    return against;
  }

  it('I1: is not posted any more; sent again as it is, it is the same report', async () => {
    const { send, posted } = await gone([down, down, taken]);
    expect((await send({ ...answers })).ok).toBe(true);
    expect(posted).toHaveLength(3);
    expect(new Set(posted.map((envelope) => JSON.stringify(envelope))).size).toBe(1);
  });

  it('sent again with other answers, is a new report', async () => {
    const { send, posted } = await gone([down, taken]);
    expect((await send({ ...answers, words: '' })).ok).toBe(true);
    expect(posted[1]?.id).not.toBe(posted[0]?.id);
  });

  it('is never posted where it was cancelled while it was sealed', async () => {
    const { sender, send, posted } = senderAgainst([taken]);
    const sent = send(answers);
    sender.cancel();
    expect(await sent).toEqual({ ok: false, why: 'replaced' });
    expect(posted).toEqual([]);
  });

  it('is said to be sent where the server took it all the same', async () => {
    const against = senderAgainst([
      (envelope) => {
        against.sender.cancel();
        return taken(envelope);
      },
    ]);
    expect((await against.send(answers)).ok).toBe(true);
  });

  it('sent again while it is still being posted, is posted once', async () => {
    const { sender, send, posted } = senderAgainst([taken]);
    const first = send(answers);
    sender.cancel();
    expect((await send({ ...answers })).ok).toBe(true);
    expect((await first).ok).toBe(true);
    expect(posted).toHaveLength(1);
  });
});

describe('proof of work', () => {
  const proofs = (posted: readonly Envelope[]) => posted.map(({ proof }) => proof);

  it('is begun once the team is known, and is ready when the report is sent', async () => {
    const { sender, send, posted } = senderAgainst([taken]);
    await sender.begin(null); // before anybody was asked where: no team's work may be done for nothing
    await sender.begin(CITY);
    await sender.begin(CITY);
    await send(answers);
    expect(proofs(posted)).toEqual(['proof of challenge 1 for city-mash']);
  });

  it('is begun anew for another team: no team takes the work of another', async () => {
    const { sender, send, posted } = senderAgainst([taken]);
    await sender.begin(COUNTY);
    await send(answers, CITY);
    expect(proofs(posted)).toEqual(['proof of challenge 2 for city-mash']);
  });

  it.each(['proof_refused', 'proof_expired', 'proof_spent'] as const)(
    'I1: is done again for the same team after %s, for the same id and bytes',
    async (code) => {
      const { sender, send, posted } = senderAgainst([() => ({ ok: false, code }), taken]);
      await sender.begin(CITY);
      await send(answers);
      const [first, second] = posted;
      expect(second).toEqual({ ...first, proof: 'proof of challenge 2 for city-mash' });
    },
  );
});

describe('a refusal for good', () => {
  it('is final, and said as such', async () => {
    const { send, posted } = senderAgainst([() => ({ ok: false, code: 'too_large' })]);
    expect(await send(answers)).toEqual({ ok: false, why: 'refused' });
    expect(posted).toHaveLength(1);
  });

  it('sent again repeats the same bytes', async () => {
    const { send, posted } = senderAgainst([() => ({ ok: false, code: 'not_found' }), taken]);
    await send(answers);
    expect((await send({ ...answers })).ok).toBe(true);
    expect(posted[1]).toEqual(posted[0]);
  });

  it('after an edit is a new report; where the work was spent, it is done anew', async () => {
    const turn: Turn = (envelope) =>
      envelope.proof === 'proof of challenge 1 for city-mash' ? spent() : taken(envelope);
    const { send, posted } = senderAgainst([() => ({ ok: false, code: 'not_found' }), turn]);
    await send(answers);
    const edited = { ...answers, words: 'he hurts me and my brother' };
    expect((await send(edited)).ok).toBe(true);
    const [refused, last] = posted.slice(-2);
    expect(last).toEqual({ ...refused, proof: 'proof of challenge 2 for city-mash' });
    expect(last?.sealed).toBe('he hurts me and my brother for city-mash');
    expect(last?.id).not.toBe(posted[0]?.id);
  });
});

describe('a browser that cannot do the work', () => {
  it('is told at once', async () => {
    const { sender } = senderAgainst([taken], { able: false });
    expect(await sender.begin(null)).toBe(false);
  });

  it('is named on sending', async () => {
    const { send, posted } = senderAgainst([taken], { able: false });
    expect(await send(answers)).toEqual({ ok: false, why: 'unable' });
    expect(posted).toEqual([]);
  });
});
