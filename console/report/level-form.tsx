import { LEVELS } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import { levelWord } from '../labels.ts';
import { LevelMark } from '../parts/level-mark.tsx';
import { say } from '../words.ts';
import type { Drafts } from './drafts.ts';
import { Form } from './form.tsx';
import { StaffText } from './staff-text.tsx';
import type { Actions } from './use-actions.ts';

type Props = {
  row: QueueRow;
  drafts: Drafts;
  onDraft: (change: Partial<Drafts>) => void;
  actions: Actions;
};

const missingIn = ({ level, levelReason }: Drafts, now: QueueRow['level']): string | null => {
  if (level === null || level === now) return say('level.choose');
  return levelReason.trim() === '' ? say('level.why') : null;
};

/** Up or down, a change of level is a named person's, with a reason. */
export function LevelForm({ row, drafts, onDraft, actions }: Props) {
  const chosen = drafts.level ?? row.level;
  return (
    <Form
      go={say('level.go', { level: levelWord(chosen) })}
      missing={missingIn(drafts, row.level)}
      send={() => actions.level(chosen, drafts.levelReason.trim())}
      done={say('done.level')}
      onDone={() => onDraft({ level: null, levelReason: '' })}
    >
      <fieldset class="choices">
        <legend>{say('level.legend')}</legend>
        {[...LEVELS].reverse().map((level) => (
          <label key={level} class="choice">
            <input
              type="radio"
              name="level"
              value={level}
              checked={level === chosen}
              onChange={() => onDraft({ level })}
            />
            <LevelMark level={level} />
          </label>
        ))}
      </fieldset>
      <StaffText
        label={say('level.reason')}
        value={drafts.levelReason}
        rows={3}
        onInput={(levelReason) => onDraft({ levelReason })}
      />
    </Form>
  );
}
