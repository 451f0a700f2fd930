// What can be done now: claim first; then note, level, outcome, answer; then, for some closures, a second person.
import type { QueueRow } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { Tabs } from '../parts/tabs.tsx';
import { isMine } from '../queue/rows.ts';
import { say } from '../words.ts';
import { AnswerForm } from './answer-form.tsx';
import { ClaimButton } from './claim-button.tsx';
import { ClosedPanel } from './closed-panel.tsx';
import { type Drafts, NO_DRAFTS, TABS, type Tab, textsOf } from './drafts.ts';
import { LevelForm } from './level-form.tsx';
import { NoteForm } from './note-form.tsx';
import type { Opened } from './opened.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { SecondPersonPanel } from './second-person-panel.tsx';
import { Unsent } from './unsent.tsx';
import type { Actions, Done } from './use-actions.ts';

type Props = {
  row: QueueRow;
  opened: Opened | null;
  next: QueueRow | null;
  tab: Tab;
  onTab: (tab: Tab) => void;
  drafts: Drafts;
  onDraft: (change: Partial<Drafts>) => void;
  actions: Actions;
  onClaim: (claiming: Done) => Promise<void>;
};

function Forms({ tab, ...form }: Omit<Props, 'next' | 'onClaim'>) {
  return (
    <Tabs
      label={say('decide.tabs')}
      names={TABS}
      current={tab}
      title={(name) => say(`tab.${name}`)}
      onChange={form.onTab}
      panel={(name) =>
        ({
          note: <NoteForm {...form} />,
          level: <LevelForm {...form} />,
          outcome: <OutcomeForm {...form} />,
          answer: <AnswerForm {...form} />,
        })[name]
      }
    />
  );
}

function Body(props: Props) {
  const { row, next, actions, onClaim } = props;
  const { member } = useDesk();
  if (row.state === 'closed') return <ClosedPanel row={row} next={next} />;
  if (row.state === 'second_person') return <SecondPersonPanel row={row} actions={actions} />;
  if (isMine(row, member.id)) return <Forms {...props} />;
  return (
    <div class="claim-first">
      <p>
        {row.owner === null
          ? say('decide.claimFirst')
          : say('decide.theirs', { owner: row.owner.name })}
      </p>
      <ClaimButton row={row} actions={actions} onClaim={onClaim} />
    </div>
  );
}

export function DecidePanel(props: Props) {
  const { row, drafts, onDraft } = props;
  const { member } = useDesk();
  return (
    <section class="panel" aria-labelledby="decide-title">
      <h2 id="decide-title">{say('decide.title')}</h2>
      <Body {...props} />
      {!isMine(row, member.id) && (
        <Unsent texts={textsOf(drafts)} onForget={() => onDraft(NO_DRAFTS)} />
      )}
    </section>
  );
}
