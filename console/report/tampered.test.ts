import { expect, it } from 'vitest';
import { signals } from '../testing/row.ts';
import { changedSignals } from './tampered.ts';

it('names each signal that differs from the sealed one', () => {
  const clear = signals({ safe: 'yes', worries: ['NEG'] });
  const sealed = signals({ safe: 'no', worries: ['NEG', 'PHY'] });
  expect(changedSignals(clear, sealed).sort()).toEqual(['safe', 'worries']);
});

it('says nothing of another order', () => {
  const clear = signals({ worries: ['NEG', 'PHY'] });
  expect(changedSignals(clear, signals({ worries: ['PHY', 'NEG'] }))).toEqual([]);
});
