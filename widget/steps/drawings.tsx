// Drawings for the kinds of worry, in the lamp's family: a dark line, one thing lit. The words beside them say it;
// the drawings only help to find it again.
import type { ComponentChildren } from 'preact';

const PARTS = {
  home: (
    <>
      <path d="M4 16 16 5.5 28 16M7.5 13.5V27h17V13.5" />
      <path class="lit" d="M13 17.5h6V23h-6z" />
    </>
  ),
  body: (
    <>
      <path d="M11.5 27V16.5l-3-4a1.9 1.9 0 0 1 3-2.2l1.5 1.9V6.8a1.8 1.8 0 0 1 3.5 0v5" />
      <path d="M16.5 11.5V5.5a1.8 1.8 0 0 1 3.5 0v6.3-4a1.8 1.8 0 0 1 3.5 0V18c0 4-1.5 6-2.5 9" />
      <circle class="lit" cx="17" cy="19" r="2.5" />
    </>
  ),
  used: (
    <>
      <path d="M6 6.5h20M9.5 6.5V15M22.5 6.5V15M16 6.5v6" />
      <circle class="lit" cx="16" cy="16" r="3.5" />
      <path d="M9.5 15 16 22l6.5-7M16 20v3.5M16 23.5 12.5 28M16 23.5 19.5 28" />
    </>
  ),
  feel: (
    <>
      <path d="M9.5 20.5a5 5 0 0 1-.3-10 7 7 0 0 1 13.3 1.5 4.3 4.3 0 0 1 .5 8.5z" />
      <path d="M11.5 24v2.5M16 24v3.5M20.5 24v2.5" />
      <path class="lit" d="M16 17.8l-2.3-2.2a1.5 1.5 0 0 1 2.3-1.9 1.5 1.5 0 0 1 2.3 1.9z" />
    </>
  ),
  out: (
    <>
      <path d="M16 28C10 21.5 7.5 17.5 7.5 13.5a8.5 8.5 0 0 1 17 0C24.5 17.5 22 21.5 16 28z" />
      <circle class="lit" cx="16" cy="13.5" r="3" />
    </>
  ),
} as const satisfies Record<string, ComponentChildren>;

export function Drawing({ of }: { of: keyof typeof PARTS }) {
  return (
    <svg class="drawing" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {PARTS[of]}
    </svg>
  );
}
