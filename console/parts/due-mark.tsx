import { dueOf } from '../queue/due.ts';
import { say } from '../words.ts';
import { dayAndTime } from './times.ts';

/** Time left until a person must decide; loud once it is over. */
export function DueMark({ dueAt, now, zone }: { dueAt: number; now: number; zone: string }) {
  const { key, values, pressure } = dueOf(dueAt, now);
  return (
    <time
      class={`due due-${pressure}`}
      dateTime={new Date(dueAt).toISOString()}
      title={say('due.title', { time: dayAndTime(dueAt, zone) })}
    >
      {say(key, values)}
    </time>
  );
}
