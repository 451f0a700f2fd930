import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { LEVELS } from '../../shared/schema/codes.ts';
import { levelWord } from '../labels.ts';
import { LevelMark, LevelShape } from './level-mark.tsx';

const shape = (level: (typeof LEVELS)[number]): string => renderToString(h(LevelShape, { level }));

it('gives each level its word, hidden shape and class', () => {
  for (const level of LEVELS) {
    const html = renderToString(h(LevelMark, { level }));
    expect(html).toContain(levelWord(level));
    expect(html).toContain(`level-${level}`);
    expect(html).toContain('aria-hidden="true"');
  }
});

it('tells each level by shape alone', () => {
  expect(new Set(LEVELS.map(shape)).size).toBe(LEVELS.length);
});
