import { expect, it } from 'vitest';
import { noMailboxWords } from './no-mailbox.ts';

it('says why nothing can be answered, and nothing where something can', () => {
  const report = {};
  expect(noMailboxWords({ report, mailbox: 'age1…' })).toBe(null);
  expect(noMailboxWords({ report, mailbox: null })).toMatch(/mailbox is not the one/);
  expect(noMailboxWords({ report: null, mailbox: null })).toMatch(/keys do not open it/);
});
