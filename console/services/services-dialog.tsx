// The services that reporters are pointed to, those to check first. Nothing is changed here: the list is part of
// what is published.
import { useEffect, useRef, useState } from 'preact/hooks';
import { CHECK_EVERY_DAYS } from '../../shared/services/freshness.ts';
import { Button } from '../parts/button.tsx';
import { say } from '../words.ts';
import { type Checked, SHOWN, type Shown, shown } from './checks.ts';
import { ServicesTable } from './services-table.tsx';

const IMPORT_COMMAND = 'npm run services -- import FILE';

type Props = { all: readonly Checked[]; now: number; onClose: () => void };

/** Open for as long as it is in the page. */
export function ServicesDialog({ all, now, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [which, setWhich] = useState<Shown>('toCheck');
  const rows = shown(all, which);
  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus(); // the top, from where the arrows scroll
  }, []);

  return (
    // It takes focus from a click, so that no shortcut of the page behind it hears a key.
    <dialog
      ref={dialog}
      class="dialog services"
      tabIndex={-1}
      aria-labelledby="services-title"
      onClose={onClose}
    >
      <div class="services-bar">
        <h2 ref={title} id="services-title" tabIndex={-1}>
          {say('services.title')}
        </h2>
        <fieldset class="filters">
          <legend class="unseen">{say('filter.legend')}</legend>
          {SHOWN.map((each) => (
            <button
              key={each}
              type="button"
              class="filter"
              aria-pressed={each === which}
              onClick={() => setWhich(each)}
            >
              {say(`services.show.${each}`)} <span class="number">{shown(all, each).length}</span>
            </button>
          ))}
        </fieldset>
        <Button onClick={() => dialog.current?.close()}>{say('services.close')}</Button>
      </div>
      <p>{say('services.why', { days: CHECK_EVERY_DAYS })}</p>
      <p>
        {say('services.mend')} <code>{IMPORT_COMMAND}</code>
      </p>
      {rows.length > 0 ? (
        <ServicesTable rows={rows} now={now} />
      ) : (
        <p class="queue-empty">{say(all.length > 0 ? 'services.allChecked' : 'services.none')}</p>
      )}
    </dialog>
  );
}
