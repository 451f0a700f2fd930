// What leaving does and cannot do, in honest words: at the end of every screen, and open on the first.
import { Say } from './say.tsx';
import { useWords } from './words.ts';

const CANNOT = ['page', 'network', 'device', 'clear', 'private', 'other'];

export function LeaveLimits({ open }: { open: boolean }) {
  const t = useWords();
  return (
    <details class="leave-limits" open={open}>
      <summary>{t('leave.title')}</summary>
      <p>
        <Say k="leave.how" />{' '}
        <span class="needs-script">
          <Say k="leave.keys" />
        </span>
      </p>
      <ul class="limits">
        {CANNOT.map((what) => (
          <li key={what}>
            <Say k={`leave.${what}`} />
          </li>
        ))}
      </ul>
    </details>
  );
}
