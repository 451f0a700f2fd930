// Every screen's frame: who we are, help, the way out under the thumb, and the one thing to do next.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { useAloud } from '../aloud/use-aloud.ts';
import type { Around } from './around.ts';
import { useAround } from './around.ts';
import { LeaveLimits } from './leave-limits.tsx';
import { LeaveTo } from './leave-to.ts';
import { Mark, Speaker } from './mark.tsx';
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
    <a class="leave" data-leave href={useContext(LeaveTo)} target="_top" rel="noreferrer">
      {t('part.leave')}
    </a>
  );
}

/** How it reads and sounds. Reading aloud is offered only where the device has a voice of its own. */
function Tools({ show, language }: Pick<Around, 'show' | 'language'>) {
  const t = useWords();
  const aloud = useAloud(language);
  return (
    <span class="tools">
      {aloud && (
        <button
          type="button"
          class="icon"
          aria-pressed={aloud.reading}
          aria-label={t(aloud.reading ? 'view.stop' : 'view.listen')}
          onClick={aloud.reading ? aloud.stop : aloud.read}
        >
          <Speaker />
        </button>
      )}
      <button type="button" class="icon" aria-label={t('view.open')} onClick={() => show('view')}>
        <span aria-hidden="true">Aa</span>
      </button>
    </span>
  );
}

export function Page({ children, onBack, onHelp, call, action }: Props) {
  const t = useWords();
  const around = useAround();
  return (
    <div class="page">
      <header class="top">
        {onBack && (around?.canExit ?? true) ? (
          <button type="button" class="quiet back" onClick={onBack}>
            <span class="arrow" aria-hidden="true" />
            {t('part.back')}
          </button>
        ) : (
          <span class="brand">
            <Mark />
            <span class="brand-name">{t('part.brand')}</span>
          </span>
        )}
        {around && <Tools show={around.show} language={around.language} />}
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
      <main class="middle">
        {children}
        <LeaveLimits open={call ?? false} />
      </main>
      <footer class="bar">
        <Leave />
        {action}
      </footer>
    </div>
  );
}
