// Which services to show: at most three, the closest first.
import type { Worry } from '../schema/codes.ts';
import type { Service } from './service.ts';

const MOST = 3;

export type Need = {
  audience: 'child' | 'adult';
  worries: readonly Worry[];
};

/** Childline always comes first for a child; then what names the worry; then what takes any worry. */
export function choose(services: readonly Service[], need: Need): Service[] {
  const fit = services.filter(
    ({ audience, worries }) =>
      audience.includes(need.audience) &&
      (worries.length === 0 || worries.some((worry) => need.worries.includes(worry))),
  );
  const rank = ({ id, worries }: Service): number => {
    if (id === 'childline') return 0;
    return worries.length > 0 ? 1 : 2;
  };
  return fit.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
