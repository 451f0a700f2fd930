// What every page of a signed-in console needs: who, which team, and the ways to the server and to the keys.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TeamId } from '../shared/ids.ts';
import type { Partnership } from '../shared/partnerships/partnership.ts';
import type { Member, Session } from '../shared/schema/console.ts';
import type { Api } from './api/client.ts';
import type { Keys } from './session/keys.ts';

export type Desk = {
  partnership: Partnership;
  member: Member;
  colleagues: Session['colleagues'];
  team: TeamId;
  api: Api;
  keys: Keys;
  announce: (message: string) => void;
  /** The server said that the session is over. */
  over: () => void;
};

export const DeskContext = createContext<Desk | null>(null);

/** Throws outside a signed-in page: there is nothing to show without a desk. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk');
  return desk;
}
