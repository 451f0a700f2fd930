import { expect, it } from 'vitest';
import { digestOfRecipient, type Recipient } from '../../shared/crypto/keys.ts';
import type { TeamId } from '../../shared/ids.ts';
import type { ReportView, SealedLetter } from '../../shared/schema/console.ts';
import type { AskKeys } from '../session/messages.ts';
import { row, signals } from '../testing/row.ts';
import { openView } from './opened.ts';

const recipient = 'age1pq1own';
const own = await digestOfRecipient(recipient as Recipient);
const id = 'a'.repeat(32);
const sent: SealedLetter = {
  id,
  at: 1,
  kind: 'more',
  heard: [],
  about: null,
  feeling: null,
  inWords: true,
  sealed: 'sealed',
  readAt: null,
};

/** A key thread that opens every letter as `inside`, and the report as one of this mailbox. */
const keysWith = (inside: object) => ({
  ask: (async (job: string) => ({
    ok: true,
    value: job === 'openReport' ? { id: row('a').id, mailbox: own, signals: signals() } : inside,
  })) as unknown as AskKeys,
});

const textOf = async (inside: object, letter: SealedLetter = sent) => {
  const view = {
    row: row('a'),
    sealed: '',
    generation: 1,
    mailboxRecipient: recipient,
    notes: [],
    answers: [],
    letters: [letter],
    history: [],
  } satisfies ReportView;
  const { letters } = await openView(view, keysWith(inside), 'city-mash' as TeamId);
  return letters[0];
};

it('opens a letter of this mailbox', async () => {
  const inside = { v: 1, kind: 'letter', id, mailbox: own, text: 'My nan has room.' };
  expect(await textOf(inside)).toMatchObject({ text: 'My nan has room.', sealedKind: null });
});

it.each([
  ['another mailbox', { mailbox: 'b'.repeat(43) }],
  ['another letter', { id: 'b'.repeat(32) }],
])('shows no words that were sealed for %s: a server cannot swap them', async (_, change) => {
  const inside = { v: 1, kind: 'letter', id, mailbox: own, text: 'swapped', ...change };
  expect(await textOf(inside)).toMatchObject({ inWords: true, isOlder: false, text: null });
});

it('says where the kind that went in clear is not the one that was sealed', async () => {
  const inside = { v: 1, kind: 'letter', id, mailbox: own, of: 'more', text: 'He hit me.' };
  const changed: SealedLetter = { ...sent, kind: 'take_back' };
  expect(await textOf(inside, changed)).toMatchObject({ sealedKind: 'more' });
  expect(await textOf(inside)).toMatchObject({ sealedKind: null });
});

it('knows a letter that is to be fetched from one that cannot be opened', async () => {
  expect(await textOf({}, { ...sent, sealed: null })).toMatchObject({ isOlder: true, text: null });
});

it('knows a letter without words from one that cannot be opened', async () => {
  const bare: SealedLetter = { ...sent, kind: 'unsafe', inWords: false, sealed: null };
  expect(await textOf({}, bare)).toMatchObject({ inWords: false, isOlder: false, text: null });
});
