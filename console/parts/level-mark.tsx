// A level by shape, word and colour; any one of them is enough to tell it.
import type { JSX } from 'preact';
import type { Level } from '../../shared/schema/codes.ts';
import { levelWord } from '../labels.ts';

const SHAPES: Record<Level, JSX.Element> = {
  immediate: <path d="M8 0.8 15.2 8 8 15.2 0.8 8Z" fill="currentColor" />,
  urgent: <path d="M8 1.2 15.4 14.4H0.6Z" fill="currentColor" />,
  soon: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  information: (
    <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.8" />
  ),
};

export const LevelShape = ({ level }: { level: Level }) => (
  <svg class="level-shape" viewBox="0 0 16 16" aria-hidden="true">
    {SHAPES[level]}
  </svg>
);

export const LevelMark = ({ level, strong = false }: { level: Level; strong?: boolean }) => (
  <span class={`level level-${level}${strong ? ' level-strong' : ''}`}>
    <LevelShape level={level} />
    {levelWord(level)}
  </span>
);
