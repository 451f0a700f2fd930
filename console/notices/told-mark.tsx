import type { Told } from '../../shared/schema/notices.ts';
import { useDesk } from '../desk.ts';
import { Ago } from '../parts/ago.tsx';
import { say } from '../words.ts';

/** How a delivery went, and how long ago. In words, with a sign: never by colour alone. */
export function ToldMark({ told, now }: { told: Told | null; now: number }) {
  const { partnership } = useDesk();
  if (!told) return <span class="muted">{say('notices.never')}</span>;
  const arrived = told.outcome === 'delivered';
  return (
    <span class={arrived ? 'told' : 'told told-not'}>
      <span aria-hidden="true">{arrived ? '✓' : '✗'}</span> {say(`notices.outcome.${told.outcome}`)}{' '}
      <span class="told-at">
        <Ago at={told.at} now={now} zone={partnership.timeZone} />
      </span>
    </span>
  );
}
