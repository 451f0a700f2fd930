import { expect, it } from 'vitest';
import { amina, openReports, received } from '../testing/team.ts';

it('orders the queue by level, then due, then age', async () => {
  const soon = await received({ worries: ['BUL'] });
  const urgent = await received({ tapped: ['injury'] });
  const immediate = await received({ safe: 'no' });
  const later = await received({ tapped: ['injury'] });
  const ids = (await openReports(amina)).map(({ id }) => id);
  expect(ids).toEqual([immediate, urgent, later, soon]);
});
