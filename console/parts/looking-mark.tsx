// Who else has a report open just now. Quiet: it is there to be read, and is never said aloud by itself.
import { say } from '../words.ts';

function words([first = '', second, ...more]: readonly string[]): string {
  if (second === undefined) return say('looking.one', { name: first });
  return more.length === 0
    ? say('looking.two', { first, second })
    : say('looking.more', { first, count: more.length + 1 });
}

export const LookingMark = ({ names }: { names: readonly string[] }) =>
  names.length === 0 ? null : (
    <span class="looking-mark">
      <svg class="looking-eye" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M1 8c1.8-3 4.2-4.5 7-4.5S13.200 5 15 8c-1.800 3-4.200 4.500-7 4.500S2.800 11 1 8z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
        <circle cx="8" cy="8" r="2.2" fill="currentColor" />
      </svg>
      {words(names)}
    </span>
  );
