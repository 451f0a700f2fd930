import type { Outcome } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { needsSecondPerson } from '../../shared/triage/second-person.ts';
import { outcomeWord } from '../labels.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import type { Drafts, Tab } from './drafts.ts';
import { Form } from './form.tsx';
import type { Opened } from './opened.ts';
import { OUTCOME_GROUPS } from './outcome-groups.ts';
import { isReplyOwed } from './reply-owed.ts';
import { StaffText } from './staff-text.tsx';
import type { Actions } from './use-actions.ts';

type Props = {
  row: QueueRow;
  opened: Opened | null;
  onTab: (tab: Tab) => void;
  drafts: Drafts;
  onDraft: (change: Partial<Drafts>) => void;
  actions: Actions;
};

const missingIn = ({ outcome, outcomeReason }: Drafts): string | null => {
  if (outcome === null) return say('outcome.choose');
  return outcomeReason.trim() === '' ? say('outcome.why') : null;
};

/** Said, never in the way: a report may be closed without an answer. */
const ReplyOwed = ({ onAnswer }: { onAnswer: () => void }) => (
  <p class="reply-owed">
    {say('outcome.replyOwed')}{' '}
    <Button kind="quiet" onClick={onAnswer}>
      {say('outcome.toAnswer')}
    </Button>
  </p>
);

export function OutcomeForm({ row, opened, onTab, drafts, onDraft, actions }: Props) {
  const { outcome } = drafts;
  const second = outcome !== null && needsSecondPerson(row, outcome);
  const wants = opened?.report?.signals.wantsReply ?? row.signals.wantsReply;
  const toAnswer = (): void => {
    onTab('answer');
    requestAnimationFrame(() => document.getElementById('tab-answer')?.focus());
  };
  return (
    <Form
      go={say(second ? 'outcome.propose' : 'outcome.go')}
      missing={missingIn(drafts)}
      send={async () =>
        outcome === null
          ? say('outcome.choose')
          : actions.outcome(outcome, drafts.outcomeReason.trim())
      }
      onDone={() => onDraft({ outcome: null, outcomeReason: '' })}
    >
      {opened && isReplyOwed(wants, opened) && <ReplyOwed onAnswer={toAnswer} />}
      <label class="field">
        {say('outcome.label')}
        <select
          value={outcome ?? ''}
          onChange={(e) => onDraft({ outcome: (e.currentTarget.value || null) as Outcome | null })}
        >
          <option value="">{say('outcome.pick')}</option>
          {OUTCOME_GROUPS.map(({ group, outcomes }) => (
            <optgroup key={group} label={say(`outcomeGroup.${group}`)}>
              {outcomes.map((each) => (
                <option key={each} value={each}>
                  {outcomeWord(each)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {second && (
        <Notice kind="info">
          <p>{say('outcome.second')}</p>
        </Notice>
      )}
      <StaffText
        label={say('outcome.reason')}
        value={drafts.outcomeReason}
        rows={3}
        onInput={(outcomeReason) => onDraft({ outcomeReason })}
      />
    </Form>
  );
}
