import { expect, it } from 'vitest';
import { OUTCOMES } from '../../shared/schema/codes.ts';
import { OUTCOME_GROUPS } from './outcome-groups.ts';

it('offers each outcome in exactly one group', () => {
  expect(OUTCOME_GROUPS.flatMap(({ outcomes }) => outcomes).sort()).toEqual([...OUTCOMES].sort());
});
