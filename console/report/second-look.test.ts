import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import { partnershipOf } from '../../shared/partnerships/index.ts';
import { isLower, LEVELS, SAFE_NOW, WORRIES } from '../../shared/schema/codes.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import { evaluate } from '../../shared/triage/evaluate.ts';
import { RULES } from '../../shared/triage/rules.ts';
import { row, signals } from '../testing/row.ts';
import { secondLook } from './second-look.ts';

const partnership = partnershipOf('nottingham' as PartnershipId);
if (!partnership) throw new Error('the reference partnership is gone');
const where = { partnership, team: 'city-mash' as TeamId };
/** A Monday at noon. */
const receivedAt = Date.UTC(2026, 5, 15, 12);

const rowWith = (change: Partial<Signals>) => {
  const evaluation = evaluate({ signals: signals(change), outOfHours: false }, RULES);
  return row('a', { signals: signals(change), evaluation, level: evaluation.level, receivedAt });
};

// The first hearing reads every language's phrases, which takes seconds on a busy machine.
beforeAll(() => {
  secondLook(rowWith({}), { words: 'x', signals: signals() }, where);
}, 60_000);

it('offers to raise when the words say more than was tapped', () => {
  const look = secondLook(
    rowWith({}),
    { words: 'She took loads of paracetamol.', signals: signals() },
    where,
  );
  expect(look?.level).toBe('immediate');
  expect(look?.heard).toEqual(['took_something']);
  expect(look?.fired.map(({ id }) => id)).toEqual(['R06']);
});

it('listens to what came by mailbox too', () => {
  const letters = ['Nothing new.', 'She took loads of paracetamol.'];
  const look = secondLook(rowWith({}), { words: '', signals: signals() }, where, letters);
  expect(look?.level).toBe('immediate');
});

it('offers nothing when the words add nothing', () => {
  expect(secondLook(rowWith({}), { words: 'He is fine.', signals: signals() }, where)).toBe(null);
});

it('offers nothing that the queue knew already, also where a person lowered it since', () => {
  const known = rowWith({ heard: ['took_something'] });
  const report = { words: 'She took loads of paracetamol.', signals: known.signals };
  expect(secondLook(known, report, where)).toBe(null);
  expect(secondLook({ ...known, level: 'soon' }, report, where)).toBe(null);
});

it('reads the sealed signals too, where somebody changed the clear ones', () => {
  const look = secondLook(rowWith({}), { words: '', signals: signals({ safe: 'no' }) }, where);
  expect(look?.level).toBe('immediate');
});

it("goes by the partnership's own rules", () => {
  const rules = { raise: [{ rule: 'R12', to: 'immediate' as const }] };
  const sealed = { words: '', signals: signals({ tapped: ['afraid_home'] }) };
  const own = { ...where, partnership: { ...partnership, rules } };
  expect(secondLook(rowWith({}), sealed, where)?.level).toBe('urgent');
  expect(secondLook(rowWith({}), sealed, own)?.level).toBe('immediate');
});

it('only ever raises (I2)', () => {
  const anySignals = fc
    .record({ safe: fc.constantFrom(...SAFE_NOW), worries: fc.subarray([...WORRIES]) })
    .map(signals);
  const someWords = fc.array(
    fc.constantFrom('not', 'took pills', 'kill myself', 'lol', 'jk', 'knife', 'home', 'test', '😂'),
  );
  fc.assert(
    fc.property(anySignals, someWords, fc.constantFrom(...LEVELS), (sent, words, level) => {
      const stored = { ...rowWith(sent), level };
      const look = secondLook(stored, { words: words.join(' '), signals: sent }, where);
      return look === null || isLower(level, look.level);
    }),
  );
});
