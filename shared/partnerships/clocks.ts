// The shape of a partnership's clocks: by when a person must act, and who is told when nobody has.
import type { Audience, Level, Step } from '../schema/codes.ts';

/** Minutes run by the clock, day and night; working days end when the team closes, and the first is today. */
export type DueTime = { minutes: number } | { workingDays: number };

/** What counts is whether the team is open when the clock starts. */
export type ByHours = { open: DueTime; closed: DueTime };

/** So long after the due time, this audience is told, and with it all those that are less loud. */
type Rung = { afterMinutes: number; tell: Audience };

export type Ladder = {
  /** In order. The first is the due time itself. */
  rungs: readonly [Rung, ...Rung[]];
  /** After the last rung all are told again, each time that this has passed. */
  againMinutes: number;
  /** How long a person who says "I have seen it" silences it, if it is still overdue then. */
  quietMinutes: number;
};

export type Clocks = {
  /** The guidance, with its edition, that the due times rest on. */
  guidance: string;
  due: Record<Level, Record<Step, ByHours>>;
  alarms: Record<Level, Ladder>;
  /** Notices of these levels wait until the team opens. Never Immediate. */
  quiet: readonly Exclude<Level, 'immediate'>[];
};
