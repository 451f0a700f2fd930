// A hundred thousand generated and mutated requests over every route.
import { it } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';

const COUNT = Number(process.env.FUZZ_COUNT ?? 100_000);

it(
  `I1, I5, I6: ${COUNT} requests made from the API's own document: no 5xx, no stored garbage, no reflected input`,
  () => fuzz(COUNT),
  30 * 60_000,
);
