import { agoOf } from '../queue/due.ts';
import { say } from '../words.ts';
import { dayAndTime } from './times.ts';

/** How long ago, with the full time in its title. */
export function Ago({ at, now, zone }: { at: number; now: number; zone: string }) {
  const { key, values } = agoOf(at, now);
  return (
    <time dateTime={new Date(at).toISOString()} title={dayAndTime(at, zone)}>
      {say(key, values)}
    </time>
  );
}
