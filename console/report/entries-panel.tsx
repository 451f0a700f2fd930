// What staff wrote so far: notes, reasons and answers, in order.
import { useDesk } from '../desk.ts';
import { dayAndTime } from '../parts/times.ts';
import { say } from '../words.ts';
import type { OpenedEntry } from './opened.ts';
import { personWord } from './people.ts';

type Props = { entries: readonly OpenedEntry[] };

export function EntriesPanel({ entries }: Props) {
  const desk = useDesk();
  return (
    <section class="panel panel-entries" aria-labelledby="entries-title">
      <h2 id="entries-title">{say('entries.title')}</h2>
      {entries.length === 0 && <p class="muted">{say('entries.none')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none` */}
      <ol role="list" class="entries">
        {entries.map(({ id, at, author, kind, text }) => (
          <li key={id} class={`entry entry-${kind}`}>
            <p class="entry-head">
              <b>{say(`entry.${kind}`)}</b> {personWord(author, desk)},{' '}
              <time dateTime={new Date(at).toISOString()}>
                {dayAndTime(at, desk.partnership.timeZone)}
              </time>
            </p>
            <p class="as-written">{text ?? say('entry.cannotOpen')}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
