// What a person does with an open report. Each action answers null when it is done, else a sentence.
import type { ReportId } from '../../shared/ids.ts';
import type { Failure, Result } from '../../shared/result.ts';
import type { Level, Outcome } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { problemWords } from '../problem.ts';
import type { KeyResult } from '../session/messages.ts';
import { say } from '../words.ts';
import { fetchOlder, readAll } from './letter-actions.ts';
import { noMailboxWords } from './no-mailbox.ts';
import type { OpenedEntry, OpenedLetter } from './opened.ts';
import type { OpenReport } from './use-report.ts';

export type Done = Promise<string | null>;
export type Actions = ReturnType<typeof useActions>;

/** What the server has just confirmed, shown at once; the next fetch has its own entry for it. */
type Shown = {
  action: string;
  detail?: Record<string, string>;
  entry?: Omit<OpenedEntry, 'id' | 'at' | 'author'>;
};

export function useActions(id: ReportId, { row, opened, own, reload, setOpened }: OpenReport) {
  const { api, keys, team, member, announce } = useDesk();

  function show({ action, detail = {}, entry }: Shown, words?: string): void {
    const at = Date.now();
    setOpened((before) => ({
      ...before,
      history: [
        ...before.history,
        { seq: -before.history.length, at, actor: member.id, action, detail },
      ],
      entries: entry
        ? [
            ...before.entries,
            { ...entry, id: `own-${before.entries.length}`, at, author: member.id },
          ]
        : before.entries,
    }));
    if (words) announce(words);
  }

  /** A change that answers with the row. */
  async function change(result: Promise<Result<QueueRow>>, shown: Shown, words?: string): Done {
    const changed = await own(result);
    if (!changed.ok) return problemWords(changed);
    show(shown, words);
    return null;
  }

  const seal = (kind: 'note' | 'reason', text: string) =>
    keys.ask('sealNote', { team, note: { v: 1, kind, report: id, text } });

  /** Seals first; nothing goes out that was not sealed. */
  async function sealed<T>(
    sealing: Promise<KeyResult<string>>,
    send: (sealed: string) => Promise<Result<T>>,
  ): Promise<Result<T> | Failure | { ok: false; words: string }> {
    const text = await sealing;
    return text.ok ? send(text.value) : { ok: false, words: problemWords(text) };
  }

  const problemOf = (failed: Failure | { ok: false; words: string }): string =>
    'words' in failed ? failed.words : problemWords(failed);

  async function withReason(
    reason: string,
    send: (sealed: string) => Promise<Result<QueueRow>>,
    done: (row: QueueRow) => { shown: Shown; words: string },
  ): Done {
    const result = await sealed(seal('reason', reason), (it) => own(send(it)));
    if (!result.ok) return problemOf(result);
    const { shown, words } = done(result.value);
    show({ ...shown, entry: { kind: 'reason', text: reason } }, words);
    return null;
  }

  return {
    /** The words were uncovered, and these letters: the reporter is told that a worker has read them. */
    read: (letters: readonly string[]) =>
      readAll(letters, (some) => change(api.read(team, id, some), { action: 'read' })),
    /** Fetches and opens a letter that did not come with its report. */
    older: (letter: OpenedLetter) =>
      fetchOlder(letter, { api, keys, team, id, mailbox: opened?.report?.mailbox, setOpened }),
    acknowledge: () =>
      change(
        api.acknowledge(team, id),
        { action: 'acknowledged', detail: { step: row?.step ?? '' } },
        say('done.acknowledged'),
      ),
    claim: () => change(api.claim(team, id), { action: 'claimed' }, say('claim.yours')),
    release: () => change(api.release(team, id), { action: 'released' }, say('done.released')),
    reopen: () => change(api.reopen(team, id), { action: 'reopened' }, say('done.reopened')),

    /** Agrees to the proposal of that moment. Where there is a later one, nothing closes and it is fetched. */
    async confirm(proposedAt: number): Done {
      const result = await own(api.confirm(team, id, proposedAt));
      if (result.ok) {
        show({ action: 'closed' }, say('done.closed'));
        return null;
      }
      if (result.code !== 'not_now') return problemWords(result);
      await reload();
      announce(say('second.changed'));
      return say('second.changed');
    },

    async note(text: string): Done {
      const result = await sealed(seal('note', text), (it) => api.note(team, id, it));
      if (!result.ok) return problemOf(result);
      show({ action: 'noted', entry: { kind: 'note', text } }, say('done.noted'));
      return null;
    },

    level: (level: Level, reason: string): Done =>
      withReason(
        reason,
        (it) => api.level(team, id, level, it),
        () => ({
          shown: { action: 'level_changed', detail: { from: row?.level ?? '', to: level } },
          words: say('done.level'),
        }),
      ),

    outcome: (outcome: Outcome, reason: string): Done =>
      withReason(
        reason,
        (it) => api.outcome(team, id, outcome, it),
        ({ state }) =>
          state === 'closed'
            ? { shown: { action: 'closed', detail: { outcome } }, words: say('done.closed') }
            : {
                shown: { action: 'outcome_proposed', detail: { outcome } },
                words: say('done.proposed'),
              },
      ),

    async answer(text: string): Done {
      if (!opened) return say('error.locked');
      if (opened.mailbox === null) return noMailboxWords(opened);
      const answer = { v: 1, kind: 'answer', report: id, text } as const;
      const result = await sealed(
        keys.ask('sealAnswer', { team, mailbox: opened.mailbox, answer }),
        (it) => api.answer(team, id, it),
      );
      if (!result.ok) return problemOf(result);
      show({ action: 'answered', entry: { kind: 'answer', text } }, say('done.answered'));
      return null;
    },
  };
}
