// Which screen for which state.
import type { Write } from '../mailbox/letter.ts';
import { Check } from '../steps/check.tsx';
import { FiveWords } from '../steps/code.tsx';
import { Done } from '../steps/done.tsx';
import { Help } from '../steps/help.tsx';
import { One, Signs } from '../steps/one.tsx';
import { Professional } from '../steps/professional.tsx';
import { Sending, Stuck, Unable, Untrusted } from '../steps/sending.tsx';
import type { StepProps } from '../steps/step.ts';
import { Find, OwnWords } from '../steps/words.tsx';
import { Worries } from '../steps/worries.tsx';
import type { NewMailbox, Progress } from '../thread/tasks.ts';

type Props = StepProps & {
  mailbox: NewMailbox | null;
  progress: Progress | null;
  write: Write | null;
};

const STEPS = {
  professional: Professional,
  worries: Worries,
  words: OwnWords,
  find: Find,
  help: Help,
  check: Check,
  stuck: Stuck,
  untrusted: Untrusted,
  unable: Unable,
} as const;

export function Screens({ mailbox, progress, write, ...props }: Props) {
  const { screen, hasCode } = props.state;
  if (screen === 'done') return <Done {...props} hasCode={hasCode} write={write} />;
  if (screen === 'code') {
    return (
      <FiveWords
        words={mailbox?.words ?? []}
        digits={mailbox?.digits ?? ''}
        onKept={() => props.dispatch({ type: 'code-done' })}
        onDrop={() => props.dispatch({ type: 'code-dropped' })}
      />
    );
  }
  if (screen === 'sending') return <Sending {...props} progress={progress} />;
  if (screen === 'tapped' || screen === 'details')
    return <Signs key={screen} id={screen} {...props} />;
  if (screen in STEPS) {
    const Step = STEPS[screen as keyof typeof STEPS];
    return <Step key={screen} {...props} />;
  }
  return <One key={screen} id={screen as Exclude<typeof screen, keyof typeof STEPS>} {...props} />;
}
