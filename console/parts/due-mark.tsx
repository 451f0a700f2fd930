import type { Step } from '../../shared/schema/codes.ts';
import { dueOf } from '../queue/due.ts';
import { say } from '../words.ts';
import { dayAndTime } from './times.ts';

type Props = { dueAt: number; step: Step; now: number; zone: string };

/** Time left until a person must act; loud once it is over. What they must do stands beside it. */
export function DueMark({ dueAt, step, now, zone }: Props) {
  const { key, values, pressure } = dueOf(dueAt, now);
  return (
    <span class="due-and-step">
      <time
        class={`due due-${pressure}`}
        dateTime={new Date(dueAt).toISOString()}
        title={say('due.title', { time: dayAndTime(dueAt, zone) })}
      >
        {say(key, values)}
      </time>{' '}
      <span class="due-step muted">{say(`due.step.${step}`)}</span>
    </span>
  );
}
