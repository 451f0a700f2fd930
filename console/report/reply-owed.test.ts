import { expect, it } from 'vitest';
import { isReplyOwed } from './reply-owed.ts';

const opened = { mailbox: 'age1…', entries: [{ kind: 'note' }, { kind: 'reason' }] };

it('owes a reply to whoever asked for one, until an answer is sent', () => {
  expect(isReplyOwed('yes', opened)).toBe(true);
  expect(isReplyOwed('yes', { ...opened, entries: [{ kind: 'answer' }] })).toBe(false);
});

it.each(['no', 'unsaid'] as const)('owes none to whoever said %s', (wants) => {
  expect(isReplyOwed(wants, opened)).toBe(false);
});

it('owes none where no answer can go', () => {
  expect(isReplyOwed('yes', { ...opened, mailbox: null })).toBe(false);
});
