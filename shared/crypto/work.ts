// How much work a challenge asks for: by the load of the team that receives, and by nothing about the sender.

/** In calm: about a second on a slow phone at most, done while the reporter types. */
export const WORK_IN_CALM = 512;

/**
 * Ten seconds on a slow phone with a margin of two: Chromium slowed down six times made about 1,000 derivations a
 * second in a thread (`npm run bench -- proof` measures it again; docs/decisions/014-surge.md).
 */
export const WORK_MAX = 4_096;

/**
 * The most derivations that a challenge may need; half of them on average. `load`: the reports of a team's last
 * minutes, as a share of those that begin a flood. It grows only in a flood, and never beyond `WORK_MAX`.
 */
export const workFor = (load: number): number =>
  Math.round(Math.min(WORK_MAX, WORK_IN_CALM * Math.max(1, load)));
