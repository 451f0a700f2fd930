// Where am I, is it live, who am I, and the way out.
import type { TeamId } from '../../shared/ids.ts';
import { useDesk } from '../desk.ts';
import type { LiveState } from '../live/follow.ts';
import { NoticesLink } from '../notices/notices-link.tsx';
import type { Pressure } from '../queue/pressure.ts';
import { ServicesLink } from '../services/services-link.tsx';
import { say } from '../words.ts';
import { Button } from './button.tsx';
import { TeamSwitch } from './team-switch.tsx';

type Props = {
  live: LiveState;
  now: number;
  pressureIn: (team: TeamId) => Pressure | null;
  onTeam: (team: TeamId) => void;
  onKeyboard: () => void;
  onSignOut: () => void;
};

export function TopBar({ live, now, pressureIn, onTeam, onKeyboard, onSignOut }: Props) {
  const { member } = useDesk();
  return (
    <header class="top-bar">
      <p class="brand">{say('desk.brand')}</p>
      <TeamSwitch pressureIn={pressureIn} onTeam={onTeam} />
      <p class={`live live-${live}`} role="status">
        {say(`live.${live}`)}
      </p>
      <div class="top-bar-end">
        <span class="who">{member.name}</span>
        {member.role === 'manager' && <NoticesLink now={now} />}
        <ServicesLink now={now} />
        <Button kind="quiet" shortcut="?" onClick={onKeyboard}>
          {say('keyboard.open')}
        </Button>
        <Button kind="quiet" onClick={onSignOut}>
          {say('desk.signOut')}
        </Button>
      </div>
    </header>
  );
}
