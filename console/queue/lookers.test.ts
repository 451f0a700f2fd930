import { expect, it } from 'vitest';
import type { AccountId } from '../../shared/ids.ts';
import { row } from '../testing/row.ts';
import { lookersOf } from './lookers.ts';

it('names those who look at each report, and leaves oneself out', () => {
  const who = (id: string) => ({ id: id as AccountId, name: id.toUpperCase() });
  const [a, b] = [row('a').id, row('b').id];
  const looking = [
    { report: a, who: who('amina') },
    { report: a, who: who('joe') },
    { report: a, who: who('kay') },
    { report: b, who: who('joe') },
  ];
  expect([...lookersOf(looking, who('joe').id)]).toEqual([[a, ['AMINA', 'KAY']]]);
});
