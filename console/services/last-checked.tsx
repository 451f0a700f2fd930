// The day on which somebody last checked the facts, and how long ago that is.
import { Ago } from '../parts/ago.tsx';
import { say } from '../words.ts';

// The date has no time and so no zone: it is shown as it was written.
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

export function LastChecked({ date, now }: { date: string | undefined; now: number }) {
  if (date === undefined) return <>{say('services.never')}</>;
  const at = Date.parse(date);
  if (Number.isNaN(at)) return <>{date}</>;
  return (
    <>
      <time dateTime={date}>{day.format(at)}</time>{' '}
      {at <= now && (
        <span class="muted">
          <Ago at={at} now={now} zone="UTC" />
        </span>
      )}
    </>
  );
}
