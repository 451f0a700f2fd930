// Where am I, is it live, who am I, and the way out.
import type { TeamId } from '../../shared/ids.ts';
import { teamOf } from '../../shared/partnerships/partnership.ts';
import { useDesk } from '../desk.ts';
import type { LiveState } from '../live/follow.ts';
import { say } from '../words.ts';
import { Button } from './button.tsx';

type Props = {
  live: LiveState;
  onTeam: (team: TeamId) => void;
  onKeyboard: () => void;
  onSignOut: () => void;
};

export function TopBar({ live, onTeam, onKeyboard, onSignOut }: Props) {
  const { partnership, member, team } = useDesk();
  const name = (id: TeamId): string => teamOf(partnership, id)?.name ?? id;
  return (
    <header class="top-bar">
      <p class="brand">{say('desk.brand')}</p>
      {member.teams.length > 1 ? (
        <label class="team-switch">
          <span class="unseen">{say('desk.team')}</span>
          <select value={team} onChange={(e) => onTeam(e.currentTarget.value as TeamId)}>
            {member.teams.map((id) => (
              <option key={id} value={id}>
                {name(id)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class="team-name">{name(team)}</p>
      )}
      <p class={`live live-${live}`} role="status">
        {say(`live.${live}`)}
      </p>
      <div class="top-bar-end">
        <span class="who">{member.name}</span>
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
