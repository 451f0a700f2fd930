import { describe, expect, it } from 'vitest';
import type { ReportId } from '../../shared/ids.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { newSealed } from '../testing/envelope.ts';
import {
  FELT,
  newLetter,
  postLetter,
  reported,
  TAKE_BACK,
  UNSAFE,
  write,
} from '../testing/letter.ts';
import { amina, joe, openReports, sql, team } from '../testing/team.ts';

const rowOf = async (id: ReportId): Promise<QueueRow> => {
  const view = await team().open(id, amina);
  if (!view.ok) throw new Error(view.code);
  return view.value.row;
};

const notices = () =>
  sql((db) =>
    db
      .exec<{ payload: string }>("SELECT payload FROM outbox WHERE kind = 'notice'")
      .toArray()
      .map(({ payload }) => JSON.parse(payload).notice as { level: string; why: string }),
  );

const closed = async (id: ReportId): Promise<void> => {
  await team().read(id, amina);
  await team().claim(id, amina);
  await team().decide(id, amina, { outcome: 'early_help', reason: newSealed() });
  expect((await rowOf(id)).state).toBe('closed');
};

describe('"I am not safe now"', () => {
  it('I2: makes it Immediate by R01, due anew, and somebody is told at once', async () => {
    const { id, mailbox } = await reported();
    const before = await rowOf(id);
    expect(before.level).toBe('soon');
    await write(mailbox, UNSAFE);
    const row = await rowOf(id);
    expect(row).toMatchObject({ level: 'immediate', letters: { all: 1, waiting: 1 } });
    expect(row.dueAt).toBeLessThan(before.dueAt);
    expect(row.evaluation.fired.map(({ id: rule }) => rule)).toContain('R01');
    expect(row.evaluation.routes).toContain('P999');
    expect(await notices()).toContainEqual(
      expect.objectContaining({ level: 'immediate', why: 'letter' }),
    );
  });

  it('I2: counts again where a person had lowered it since', async () => {
    const { id, mailbox } = await reported({ safe: 'no' });
    await team().claim(id, amina);
    const reason = newSealed();
    await team().setLevel(id, amina, { level: 'soon', reason });
    await write(mailbox, UNSAFE);
    expect((await rowOf(id)).level).toBe('immediate');
  });

  it('leaves the claim to its person for two minutes, and then to everybody', async () => {
    const { id, mailbox } = await reported();
    await team().claim(id, amina);
    await write(mailbox, UNSAFE);
    expect(await rowOf(id)).toMatchObject({ state: 'claimed', owner: amina });
    const { lease_until: until } = await sql((db) =>
      db.exec<{ lease_until: number }>('SELECT lease_until FROM report').one(),
    );
    expect(until).toBeLessThanOrEqual(Date.now() + 2 * 60_000);
  });
});

describe('writing more', () => {
  it('R57: raises by one, up to Urgent and no further', async () => {
    const { id, mailbox } = await reported({ about: 'advice', worries: [] });
    const levels = [(await rowOf(id)).level];
    for (let count = 0; count < 3; count += 1) {
      await write(mailbox);
      levels.push((await rowOf(id)).level);
    }
    expect(levels).toEqual(['information', 'soon', 'urgent', 'urgent']);
    expect((await rowOf(id)).evaluation.fired.map(({ id: rule }) => rule)).toContain('R57');
  });

  it('I2: what the device heard in it can raise further', async () => {
    const { id, mailbox } = await reported();
    await write(mailbox, { heard: ['weapon'] });
    expect((await rowOf(id)).level).toBe('immediate');
  });

  it('I2: old danger that a person knew and lowered does not rise again by itself', async () => {
    const { id, mailbox } = await reported({ safe: 'no' });
    await team().claim(id, amina);
    const reason = newSealed();
    await team().setLevel(id, amina, { level: 'soon', reason });
    await write(mailbox);
    expect((await rowOf(id)).level).toBe('urgent');
  });

  it('I1: the same letter twice is one letter', async () => {
    const { id, mailbox } = await reported({ about: 'advice', worries: [] });
    const letter = await write(mailbox);
    expect((await postLetter(letter)).status).toBe(201);
    expect(await rowOf(id)).toMatchObject({ level: 'soon', letters: { all: 1 } });
    const other = await newLetter(mailbox, { id: letter.id });
    expect(await (await postLetter(other)).json()).toMatchObject({ code: 'id_conflict' });
  });
});

describe('asking to take it back', () => {
  it('I4: lowers nothing, closes nothing, deletes nothing', async () => {
    const { id, mailbox } = await reported({ tapped: ['injury'] });
    const before = await rowOf(id);
    await write(mailbox, TAKE_BACK);
    const { version, letters, ...after } = await rowOf(id);
    expect({ ...after, version: before.version, letters: before.letters }).toEqual(before);
    expect(letters).toEqual({ all: 1, waiting: 1 });
    expect(version).toBe(before.version + 1);
  });
});

describe('a letter to a closed report', () => {
  it.each([
    ['more', {}],
    ['unsafe', UNSAFE],
    ['take_back', TAKE_BACK],
  ])('I3: %s wakes it: in the queue, with a due time, undecided', async (_, letter) => {
    const { id, mailbox } = await reported();
    await closed(id);
    await write(mailbox, letter);
    const [row] = await openReports(joe);
    expect(row).toMatchObject({ id, state: 'waiting', owner: null, outcome: null });
    expect(row?.dueAt).toBeGreaterThan(Date.now());
    const view = await team().open(id, joe);
    expect(view.ok && view.value.history).toContainEqual(
      expect.objectContaining({
        actor: 'reporter',
        action: 'reopened',
        detail: { why: 'letter' },
      }),
    );
    expect((await notices()).map(({ why }) => why)).toContain('letter');
  });

  it('I4: ends a proposal that did not know it', async () => {
    const { id, mailbox } = await reported();
    await team().claim(id, amina);
    await team().decide(id, amina, { outcome: 'suspected_joke', reason: newSealed() });
    const at = (await rowOf(id)).proposedAt ?? 0;
    await write(mailbox);
    expect(await team().confirm(id, joe, at)).toMatchObject({ code: 'not_now' });
    expect((await rowOf(id)).state).toBe('waiting');
  });
});

describe('a feeling', () => {
  it('is kept as a code, and changes nothing', async () => {
    const { id, mailbox } = await reported();
    await closed(id);
    const before = await rowOf(id);
    await write(mailbox, FELT);
    const view = await team().open(id, amina);
    if (!view.ok) throw new Error(view.code);
    const { version, letters, ...after } = view.value.row;
    expect({ ...after, version: version - 1, letters: before.letters }).toEqual(before);
    expect(letters).toEqual({ all: 1, waiting: 0 });
    expect(view.value.letters).toMatchObject([
      { kind: 'feeling', about: 'answer', feeling: 'worse', sealed: null },
    ]);
  });
});

it('I6: every letter is in the chain, with its digest and no word of it', async () => {
  const { mailbox } = await reported();
  await write(mailbox);
  await write(mailbox, UNSAFE);
  await write(mailbox, TAKE_BACK);
  await write(mailbox, FELT);
  const chain = await team().chain();
  const letters = chain.filter(({ detail }) => 'letter' in JSON.parse(detail));
  expect(letters.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
    'reporter wrote_more',
    'reporter said_unsafe',
    'reporter asked_to_take_back',
    'reporter said_feeling',
  ]);
});

it('a letter is read once a person was shown it, and no sooner', async () => {
  const { id, mailbox } = await reported();
  const first = await write(mailbox);
  const late = await write(mailbox);
  await team().read(id, amina, [first.id]);
  expect((await rowOf(id)).letters).toEqual({ all: 2, waiting: 1 });
  await team().read(id, amina, [first.id, late.id]);
  expect((await rowOf(id)).letters).toEqual({ all: 2, waiting: 0 });
});
