import { expect, it } from 'vitest';
import { LEVELS } from '../schema/codes.ts';
import { afterLinks, LINKS_WITHIN_DAYS } from './links.ts';
import { reasonOf } from './reasons.ts';
import { run } from './testing/quiet.ts';

const place = run({ about: 'place', when: 'last_7d' });

it('R40: fires from the second report on, and not on the first', () => {
  const known = { level: place.level, evaluation: place };
  expect([0, 1].map((reports) => afterLinks(known, reports))).toEqual([
    { ...known, fired: [] },
    { ...known, fired: [] },
  ]);
  const fired = [{ id: 'R40', version: 1, level: 'urgent' }];
  expect([2, 3].map((reports) => afterLinks(known, reports).fired)).toEqual([fired, fired]);
  expect(afterLinks(known, 2).evaluation).toEqual({
    ...place,
    level: 'urgent',
    fired: [...fired, ...place.fired],
  });
});

it('R40: lifts by one, and no further than Urgent', () => {
  const lifted = LEVELS.map((level) => afterLinks({ level, evaluation: place }, 2).level);
  expect(lifted).toEqual(['soon', 'urgent', 'urgent', 'immediate']);
});

it('R40: fires once for a report, also where a person has lowered it since', () => {
  const once = afterLinks({ level: 'soon', evaluation: place }, 2);
  expect(afterLinks(once, 5)).toEqual({ ...once, fired: [] });
  expect(afterLinks({ ...once, level: 'soon' }, 5)).toMatchObject({ level: 'soon', fired: [] });
});

it('counts as long as its reason says', () => {
  expect(reasonOf('R40')).toContain(`${LINKS_WITHIN_DAYS} days`);
});
