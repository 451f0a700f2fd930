import type { Outcome } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { needsSecondPerson } from '../../shared/triage/second-person.ts';
import { outcomeWord } from '../labels.ts';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import type { Drafts } from './drafts.ts';
import { Form } from './form.tsx';
import { OUTCOME_GROUPS } from './outcome-groups.ts';
import { StaffText } from './staff-text.tsx';
import type { Actions } from './use-actions.ts';

type Props = {
  row: QueueRow;
  drafts: Drafts;
  onDraft: (change: Partial<Drafts>) => void;
  actions: Actions;
};

const missingIn = ({ outcome, outcomeReason }: Drafts): string | null => {
  if (outcome === null) return say('outcome.choose');
  return outcomeReason.trim() === '' ? say('outcome.why') : null;
};

export function OutcomeForm({ row, drafts, onDraft, actions }: Props) {
  const { outcome } = drafts;
  const second = outcome !== null && needsSecondPerson(row, outcome);
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
