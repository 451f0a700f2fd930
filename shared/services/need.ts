// What is known of the person to point somewhere, and which services fit them at all. Pure.
import type { AGE_BANDS, REPORTERS, SAFE_NOW, Sign, Worry } from '../schema/codes.ts';
import type { Clock } from './open-now.ts';
import type { Audience, Service } from './service.ts';

type AgeBand = (typeof AGE_BANDS)[number];

/** Who it is for. */
export type Reader = {
  audience: Audience;
  /** Of the person it is about. */
  age: AgeBand;
  /** The partnership's area id, `elsewhere` or `unsaid`. */
  area: string;
};

export type Need = Reader & {
  worries: readonly Worry[];
  /** Tapped and heard. */
  signs: readonly Sign[];
  safe: (typeof SAFE_NOW)[number];
  /** Ms since the epoch. */
  at: number;
  clock: Clock;
};

const YEARS: Record<AgeBand, readonly [number, number]> = {
  under_5: [0, 4],
  '5_7': [5, 7],
  '8_12': [8, 12],
  '13_15': [13, 15],
  '16_17': [16, 17],
  adult: [18, 120],
  unsaid: [0, 120],
};

const DANGER: readonly Sign[] = [
  'needs_doctor',
  'happening_now',
  'weapon',
  'took_something',
  'suicide_plan',
  'missing_now',
  'with_adult',
  'held',
  'person_near',
  'baby_hurt',
  'assault_24h',
  'drugs_inside',
  'choked',
  'driving_or_passed_out',
];

/** Not saying is read as a child, so that what is for children stays in view. */
export function audienceOf(reporter: (typeof REPORTERS)[number]): Audience {
  if (reporter === 'unsaid') return 'child';
  return reporter === 'survivor' ? 'public' : reporter;
}

export const inDanger = ({ safe, signs }: Pick<Need, 'safe' | 'signs'>): boolean =>
  safe === 'no' || signs.some((sign) => DANGER.includes(sign));

/** A child who reports is under 18 whatever else was tapped: an adult's line is never for them. */
function yearsOf({ audience, age }: Reader): readonly [number, number] {
  if (audience === 'child' && (age === 'adult' || age === 'unsaid')) return [0, 17];
  return YEARS[age];
}

/** Whether they may use it: who it is for, the ages that it takes, and where. Unsaid excludes nothing. */
export function fits({ audience, ages, areas }: Service, reader: Reader): boolean {
  const [youngest, oldest] = yearsOf(reader);
  return (
    audience.includes(reader.audience) &&
    (ages?.min ?? 0) <= oldest &&
    (ages?.max ?? 120) >= youngest &&
    (!areas || reader.area === 'unsaid' || areas.includes(reader.area))
  );
}
