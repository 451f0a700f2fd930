// How far a service may be trusted, by shape, word and colour; any one of them is enough to tell it. The shapes
// are none of the levels' ones.
import type { JSX } from 'preact';
import type { Freshness } from '../../shared/services/freshness.ts';
import { say } from '../words.ts';

const SHAPES: Record<Freshness, JSX.Element> = {
  unverified: (
    <path d="M4.6 5.4a3.4 3.4 0 1 1 5 3C8.5 9 8 9.6 8 10.8M8 13.3v1.4" stroke-width="2" />
  ),
  stale: (
    <path
      d="M3 1.5h10M3 14.5h10M4.3 1.5v3L8 8l3.7-3.5v-3M4.3 14.5v-3L8 8l3.7 3.5v3"
      stroke-width="1.6"
    />
  ),
  checked: <path d="M2 8.6 6.2 13 14 3.6" stroke-width="2.2" />,
};

export const FreshnessShape = ({ state }: { state: Freshness }) => (
  <svg class="level-shape" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
    {SHAPES[state]}
  </svg>
);

export const FreshnessMark = ({ state }: { state: Freshness }) => (
  <span class={`level freshness-${state}`}>
    <FreshnessShape state={state} />
    {say(`freshness.${state}`)}
  </span>
);
