import { Button } from '../parts/button.tsx';
import { say } from '../words.ts';

type Props = { texts: readonly string[]; onForget: () => void };

/** What was written where it cannot be sent now: to be read and copied, or forgotten. */
export function Unsent({ texts, onForget }: Props) {
  if (texts.length === 0) return null;
  return (
    <div class="unsent">
      <p>{say('unsent.here')}</p>
      {texts.map((text) => (
        <p key={text} class="as-written">
          {text}
        </p>
      ))}
      <Button onClick={onForget}>{say('unsent.forget')}</Button>
    </div>
  );
}
