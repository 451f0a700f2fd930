// The way to the notices from every page of a manager, with how many did not arrive, and how many reports wait where
// the team cannot see them.
import { useState } from 'preact/hooks';
import { say } from '../words.ts';
import { NoticesDialog } from './notices-dialog.tsx';
import { total } from './total.ts';
import { useNotices } from './use-notices.ts';

export function NoticesLink({ now }: { now: number }) {
  const notices = useNotices();
  const [open, setOpen] = useState(false);
  const { view } = notices;
  const dead = view ? total(view.dead) : 0;
  const outside = view ? total(view.outside) : 0;
  const silent = view?.channels.length === 0;
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        aria-haspopup="dialog"
        onClick={() => {
          void notices.refresh();
          setOpen(true);
        }}
      >
        {say('notices.open')}{' '}
        {outside > 0 && (
          <span class="not-arrived">{say('notices.outsideShort', { count: outside })}</span>
        )}
        {dead > 0 && <span class="not-arrived">{say('notices.notArrived', { count: dead })}</span>}
        {silent && <span class="not-arrived">{say('notices.nobodyShort')}</span>}
      </button>
      {open && <NoticesDialog notices={notices} now={now} onClose={() => setOpen(false)} />}
    </>
  );
}
