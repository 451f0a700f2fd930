// The desk of one signed-in person: bar at the top, the queue or one report below.
import { useState } from 'preact/hooks';
import type { TeamId } from '../shared/ids.ts';
import type { Partnership } from '../shared/partnerships/partnership.ts';
import type { Member } from '../shared/schema/console.ts';
import { type Desk, DeskContext } from './desk.ts';
import type { Kept } from './kept.ts';
import { Announcer, useAnnouncer } from './parts/announcer.tsx';
import { Notice } from './parts/notice.tsx';
import type { OpenSession } from './session/use-session.ts';
import { TeamDesk } from './team-desk.tsx';
import { say } from './words.ts';

type Props = {
  partnership: Partnership;
  open: OpenSession;
  idle: boolean;
  onSignOut: () => void;
};

/** Where they left off, if they still belong to it. */
const firstTeam = ({ teams }: Member, { team }: Kept): TeamId | undefined =>
  teams.find((id) => id === team) ?? teams[0];

export function DeskPage({ partnership, open, idle, onSignOut }: Props) {
  const { member, colleagues } = open.session;
  const { api, keys, kept, over } = open;
  const [team, setTeam] = useState(() => firstTeam(member, kept));
  const { text, announce } = useAnnouncer();

  if (!team) {
    return (
      <main id="main" class="door">
        <p>{say('desk.noTeam')}</p>
      </main>
    );
  }
  const desk: Desk = { partnership, member, colleagues, team, api, keys, announce, over };
  return (
    <DeskContext.Provider value={desk}>
      <button type="button" class="skip" onClick={skipToMain}>
        {say('desk.skip')}
      </button>
      {idle && (
        <Notice kind="warning">
          <p role="alert">{say('desk.idle')}</p>
        </Notice>
      )}
      <TeamDesk
        key={team}
        kept={kept.drafts}
        onTeam={(next) => {
          kept.team = next;
          setTeam(next);
        }}
        onSignOut={onSignOut}
      />
      <Announcer text={text} />
    </DeskContext.Provider>
  );
}

/** A button and no link: the address after `#` is the route. */
function skipToMain(): void {
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
