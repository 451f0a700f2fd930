import type { QueueRow } from '../../shared/schema/console.ts';
import type { Overrides } from '../../shared/schema/rule.ts';
import { reasonOf } from '../../shared/triage/reasons.ts';
import { levelWord } from '../labels.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import { RuleList } from './rules-panel.tsx';
import type { SecondLook } from './second-look.ts';

/** The reason that a raise begins with: the rules that the words made fire. A person may change it. */
export const raiseReason = ({ fired }: SecondLook, own?: Overrides): string =>
  say('second.reason', {
    rules: fired.map(({ id }) => `${id}: ${reasonOf(id, own) ?? ''}`.trim()).join(' '),
  });

type Props = { look: SecondLook; row: QueueRow; onOffer: () => void };

/** Said plainly: with the words, the rules ask for more than the queue shows. */
export const SecondLookPanel = ({ look, row, onOffer }: Props) => (
  <Notice kind="warning">
    <h2>{say('second.title', { level: levelWord(look.level), now: levelWord(row.level) })}</h2>
    <RuleList fired={look.fired} />
    <Button kind="primary" onClick={onOffer}>
      {say('second.offer', { level: levelWord(look.level) })}
    </Button>
  </Notice>
);
