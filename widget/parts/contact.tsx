import type { ComponentChildren } from 'preact';
import type { HourTeam } from '../flow/receiver.ts';
import { Say } from './say.tsx';
import { useWords } from './words.ts';

/** A service and its number, in full, to tap or to dial by hand. */
function Contact({
  name,
  number,
  note,
}: {
  name: string;
  number: string;
  note?: ComponentChildren;
}) {
  return (
    <li class="contact">
      <span>
        <strong>{name}</strong>
        {note && <small>{note}</small>}
      </span>
      <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a>
    </li>
  );
}

/** 999 first, then the silent way. */
export function Emergency() {
  const t = useWords();
  return (
    <>
      <a class="call-999" href="tel:999">
        <strong>{t('emergency.call')}</strong>
        <small>
          <Say k="emergency.callNote" />
        </small>
      </a>
      <p class="small">
        <Say k="emergency.silent" />
      </p>
    </>
  );
}

export function Childline() {
  const t = useWords();
  return (
    <Contact
      name={t('emergency.childline')}
      number="0800 1111"
      note={<Say k="emergency.childlineNote" />}
    />
  );
}

export function Teams({ teams }: { teams: HourTeam[] }) {
  const t = useWords();
  return teams.map(({ id, name, phone, open }) => (
    <Contact
      key={id}
      name={name}
      number={phone}
      note={t(open ? 'help.teamOpen' : 'help.teamClosed')}
    />
  ));
}
