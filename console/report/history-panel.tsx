// Everything that happened to this report, as the audit chain has it.
import { useState } from 'preact/hooks';
import type { Level, Outcome } from '../../shared/schema/codes.ts';
import { LEVELS, OUTCOMES } from '../../shared/schema/codes.ts';
import type { HistoryEntry } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { levelWord, outcomeWord } from '../labels.ts';
import { dayAndTime } from '../parts/times.ts';
import { say } from '../words.ts';
import { KNOWN_ACTIONS, type KnownAction } from './known-actions.ts';
import { personWord } from './people.ts';
import { toldOf } from './told.ts';

const isKnown = (action: string): action is KnownAction =>
  (KNOWN_ACTIONS as readonly string[]).includes(action);

/** An action that this build does not know is shown as it is: better a code than a gap. */
const actionWord = (action: string): string =>
  isKnown(action) ? say(`action.${action}`) : action.replaceAll('_', ' ');

function detailWord(detail: Record<string, string>): string {
  const { outcome, to } = detail;
  const audiences = toldOf(detail);
  if (audiences.length > 0) return audiences.map((one) => say(`audience.${one}`)).join(', ');
  if (OUTCOMES.includes(outcome as Outcome)) return outcomeWord(outcome as Outcome);
  if (LEVELS.includes(to as Level)) return levelWord(to as Level);
  return '';
}

/** A longer history is folded, and any on a phone: it must not stand between a person and the end of the page. */
const UNFOLDED_ENTRIES = 8;
const PHONE = '(max-width: 40rem)';

type Props = { history: readonly HistoryEntry[] };

export function HistoryPanel({ history }: Props) {
  const desk = useDesk();
  const isShort = history.length <= UNFOLDED_ENTRIES && !matchMedia(PHONE).matches;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isShort;
  const toggled = ({ currentTarget }: { currentTarget: HTMLDetailsElement }): void => {
    if (currentTarget.open !== isOpen) setChosen(currentTarget.open);
  };
  return (
    <details class="panel panel-history" open={isOpen} onToggle={toggled}>
      <summary>
        <h2>{say('history.title')}</h2> <span class="number muted">{history.length}</span>
      </summary>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none` */}
      <ol role="list" class="history">
        {[...history].reverse().map(({ seq, at, actor, action, detail }) => (
          <li key={seq}>
            <time dateTime={new Date(at).toISOString()}>
              {dayAndTime(at, desk.partnership.timeZone)}
            </time>
            <span>
              {actionWord(action)}
              {detailWord(detail) && <b> {detailWord(detail)}</b>}
            </span>
            <span class="muted">{personWord(actor, desk)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
