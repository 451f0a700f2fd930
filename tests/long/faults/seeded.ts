// Chance that can be had again: the same seed gives the same numbers.
import { createHash, randomInt } from 'node:crypto';

export type Chance = { seed: number; below: (limit: number) => number };

/** From `FAULT_SEED` where it is set, else a new one; whoever runs it prints it. */
export function chance(seed = Number(process.env.FAULT_SEED ?? randomInt(1_000_000))): Chance {
  let drawn = 0;
  return {
    seed,
    below: (limit) => {
      drawn += 1;
      return createHash('sha256').update(`${seed}/${drawn}`).digest().readUInt32BE() % limit;
    },
  };
}
