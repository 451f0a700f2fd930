// A report that came with a great many others. It is marked and never hidden: one of them may be a child.
import { say } from '../words.ts';
import { dayAndTime } from './times.ts';

export const FloodMark = ({ flood, zone }: { flood: number; zone: string }) => (
  <span class="flood-mark" title={say('flood.began', { time: dayAndTime(flood, zone) })}>
    {say('flood.mark')}
  </span>
);
