// Whatever colour a host page chooses, the launcher's words can be read.
import { expect, it } from 'vitest';
import { inkOn } from './launcher-look.ts';

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

it('chooses words with a contrast of 4.5 or more on every colour', () => {
  const steps = Array.from({ length: 18 }, (_, step) => step * 15);
  for (const r of steps) {
    for (const g of steps) {
      for (const b of steps) {
        const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => linear(part / 255));
        const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        const white = inkOn(`rgb(${r}, ${g}, ${b})`) === '#fff';
        const contrast = white ? 1.05 / (light + 0.05) : (light + 0.05) / 0.05;
        if (contrast < 4.5) expect.fail(`rgb(${r}, ${g}, ${b}): ${contrast}`);
      }
    }
  }
});
