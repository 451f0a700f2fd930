// One report in the queue: enough to choose the next one, in one glance.
import type { QueueRow as Row } from '../../shared/schema/console.ts';
import { useDesk } from '../desk.ts';
import { ageWord, areaWord, languageWord, worryWord } from '../labels.ts';
import { Ago } from '../parts/ago.tsx';
import { DueMark } from '../parts/due-mark.tsx';
import { FloodMark } from '../parts/flood-mark.tsx';
import { LevelMark } from '../parts/level-mark.tsx';
import { LookingMark } from '../parts/looking-mark.tsx';
import { shortNumber } from '../parts/short-number.ts';
import { reportPath } from '../route.ts';
import { say } from '../words.ts';
import { Owner } from './owner.tsx';
import { whyOf } from './why.ts';

/** Worries shown in a row; the rest are counted. */
const WORRIES_SHOWN = 2;

export const rowLinkId = (id: string): string => `row-${id}`;

function Why({ row }: { row: Row }) {
  const { reason, more } = whyOf(row.evaluation, useDesk().partnership.rules);
  return (
    <>
      {reason ?? say('why.none')}
      {more > 0 && <span class="more"> {say('why.more', { count: more })}</span>}
    </>
  );
}

const worriesOf = ({ signals: { worries } }: Row): string => {
  if (worries.length === 0) return say('worry.none');
  const shown = worries.slice(0, WORRIES_SHOWN).map(worryWord).join(', ');
  const more = worries.length - WORRIES_SHOWN;
  return more > 0 ? `${shown} ${say('why.more', { count: more })}` : shown;
};

type Props = {
  row: Row;
  /** Names of colleagues who have it open. */
  lookers: readonly string[];
  now: number;
  selected: boolean;
  onSelect: (id: Row['id']) => void;
};

export function QueueRow({ row, lookers, now, selected, onSelect }: Props) {
  const { partnership, member } = useDesk();
  const { signals } = row;
  const zone = partnership.timeZone;
  const whose = row.owner === null ? 'free' : row.owner.id === member.id ? 'mine' : 'taken';
  return (
    <tr
      class={`queue-row queue-row-${row.level} queue-row-${whose}${selected ? ' queue-row-selected' : ''}`}
    >
      <td class="cell-level">
        <LevelMark level={row.level} strong={row.level === 'immediate'} />
      </td>
      <td class="cell-due">
        <DueMark dueAt={row.dueAt} step={row.step} now={now} zone={zone} />
      </td>
      <th scope="row" class="cell-why">
        <a
          id={rowLinkId(row.id)}
          class="row-link"
          href={reportPath(row.id)}
          onFocus={() => onSelect(row.id)}
        >
          {row.letters.waiting > 0 && (
            <span class="message-mark">
              {say('letter.waiting', { count: row.letters.waiting })}
            </span>
          )}{' '}
          {row.flood !== null && <FloodMark />} <Why row={row} />{' '}
          <span class="row-number">{shortNumber(row.id)}</span>
        </a>
      </th>
      <td class="cell-worries" data-label={say('queue.worries')}>
        {worriesOf(row)}
      </td>
      <td class="cell-age" data-label={say('queue.age')}>
        {ageWord(signals.age)}
      </td>
      <td class="cell-area" data-label={say('queue.area')}>
        {areaWord(partnership, signals.area)}
      </td>
      <td class="cell-language" data-label={say('queue.language')}>
        {languageWord(signals.language)}
      </td>
      <td class="cell-received" data-label={say('queue.received')}>
        <Ago at={row.receivedAt} now={now} zone={zone} />
      </td>
      <td class="cell-owner" data-label={say('queue.owner')}>
        <Owner row={row} me={member.id} /> <LookingMark names={lookers} />
      </td>
    </tr>
  );
}
