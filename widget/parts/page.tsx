// Every screen's frame: who we are, help, the way out under the thumb, and the one thing to do next.
import type { ComponentChildren } from 'preact';
import { LEAVE_TO } from '../leave/leave-to.ts';
import { Mark } from './mark.tsx';
import { useWords } from './words.ts';

type Props = {
  children: ComponentChildren;
  onBack?: (() => void) | undefined;
  onHelp?: (() => void) | undefined;
  /** On the first screen, where help is a plain link that needs no script. */
  call?: boolean;
  /** The main thing to do: a button, at the thumb. */
  action?: ComponentChildren;
};

/** A plain link, so that it works with our script dead; the first script makes it act at once. */
function Leave() {
  const t = useWords();
  return (
    <a class="leave" data-leave href={LEAVE_TO} target="_top" rel="noreferrer">
      {t('part.leave')}
    </a>
  );
}

export function Page({ children, onBack, onHelp, call, action }: Props) {
  const t = useWords();
  return (
    <div class="page">
      <header class="top">
        {onBack ? (
          <button type="button" class="quiet back" onClick={onBack}>
            <span class="arrow" aria-hidden="true" />
            {t('part.back')}
          </button>
        ) : (
          <span class="brand">
            <Mark />
            {t('part.brand')}
          </span>
        )}
        {onHelp && (
          <button type="button" class="lamp" onClick={onHelp}>
            {t('part.help')}
          </button>
        )}
        {call && (
          <a class="lamp" href="tel:999">
            {t('emergency.call')}
          </a>
        )}
      </header>
      <main class="middle">{children}</main>
      <footer class="bar">
        <Leave />
        {action}
      </footer>
    </div>
  );
}
