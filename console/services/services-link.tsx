// The way to the services from every page, with how many of them may not be shown to reporters as certain.
import { useState } from 'preact/hooks';
import { servicesOf } from '../../shared/services/index.ts';
import { useDesk } from '../desk.ts';
import { say } from '../words.ts';
import { byNeed, shown } from './checks.ts';
import { FreshnessShape } from './freshness-mark.tsx';
import { ServicesDialog } from './services-dialog.tsx';

export function ServicesLink({ now }: { now: number }) {
  const { partnership } = useDesk();
  const [open, setOpen] = useState(false);
  const all = byNeed(servicesOf(partnership.id), now);
  const count = shown(all, 'toCheck').length;
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {say('services.open')}{' '}
        {count > 0 && (
          <span class="to-check">
            <FreshnessShape state="stale" />
            {say('services.toCheck', { count })}
          </span>
        )}
      </button>
      {open && <ServicesDialog all={all} now={now} onClose={() => setOpen(false)} />}
    </>
  );
}
