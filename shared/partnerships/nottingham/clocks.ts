// Nottingham's clocks. The decision within one working day is national guidance; the rest is a proposal that the
// partnership must agree before going live.
import type { ByHours, Clocks, DueTime } from '../clocks.ts';

const at = (due: DueTime): ByHours => ({ open: due, closed: due });
const minutes = (count: number): ByHours => at({ minutes: count });
/** 1: the end of the working day on which it came, or of the next. */
const workingDays = (count: number): ByHours => at({ workingDays: count });

const HOUR = 60;
const DAY = 24 * HOUR;

export const CLOCKS: Clocks = {
  guidance: 'Working Together to Safeguard Children 2023; the 2026 edition is to be checked',
  due: {
    immediate: { acknowledge: minutes(15), look: minutes(15), decide: minutes(HOUR) },
    urgent: {
      acknowledge: { open: { minutes: HOUR }, closed: { minutes: 4 * HOUR } },
      look: minutes(4 * HOUR),
      decide: workingDays(1),
    },
    soon: { acknowledge: workingDays(1), look: workingDays(1), decide: workingDays(2) },
    information: { acknowledge: workingDays(3), look: workingDays(3), decide: workingDays(5) },
  },
  alarms: {
    immediate: {
      rungs: [
        { afterMinutes: 0, tell: 'team' },
        { afterMinutes: 5, tell: 'manager' },
        { afterMinutes: 10, tell: 'duty' },
      ],
      againMinutes: 10,
      quietMinutes: 30,
    },
    urgent: {
      rungs: [
        { afterMinutes: 0, tell: 'team' },
        { afterMinutes: 30, tell: 'manager' },
        { afterMinutes: HOUR, tell: 'duty' },
      ],
      againMinutes: HOUR,
      quietMinutes: 2 * HOUR,
    },
    soon: {
      rungs: [
        { afterMinutes: 0, tell: 'team' },
        { afterMinutes: 2 * HOUR, tell: 'manager' },
        { afterMinutes: DAY, tell: 'duty' },
      ],
      againMinutes: DAY,
      quietMinutes: DAY,
    },
    information: {
      rungs: [
        { afterMinutes: 0, tell: 'team' },
        { afterMinutes: DAY, tell: 'manager' },
        { afterMinutes: 3 * DAY, tell: 'duty' },
      ],
      againMinutes: 3 * DAY,
      quietMinutes: 3 * DAY,
    },
  },
  quiet: ['soon', 'information'],
};
