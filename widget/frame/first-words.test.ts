import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the first screen alone says its words: the build gives them to nothing else', () => {
  const says = globSync('widget/**/*.{ts,tsx}').filter(
    (file) => !file.includes('.test.') && /['"`]first\.[a-zA-Z$]/.test(readFileSync(file, 'utf8')),
  );
  expect(says).toEqual(['widget/frame/first.tsx']);
});
