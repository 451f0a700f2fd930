// A report that came with a great many others. It is marked and never hidden: one of them may be a child.
import { say } from '../words.ts';

export const FloodMark = () => (
  <span class="flood-mark" title={say('flood.means')}>
    {say('flood.mark')}
  </span>
);
