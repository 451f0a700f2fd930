// A few thousand generated and mutated requests over every route; `npm run test:long` sends a hundred thousand.
import { it } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';

it('I1, I5, I6: requests made from the API’s own document: no 5xx, no stored garbage, no reflected input', () =>
  fuzz(1_500));
