import type { Signals } from '../../shared/schema/envelope.ts';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';
import { changedSignals } from './tampered.ts';

/** Loud: what the server sorted by is not what the reporter sealed. */
export function TamperedNotice({ clear, sealed }: { clear: Signals; sealed: Signals }) {
  const changed = changedSignals(clear, sealed);
  if (changed.length === 0) return null;
  return (
    <Notice kind="problem">
      <h2>{say('tampered.title')}</h2>
      <p>
        {say('tampered.text', { fields: changed.map((name) => say(`field.${name}`)).join(', ') })}
      </p>
    </Notice>
  );
}
