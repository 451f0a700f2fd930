import type { Desk } from '../desk.ts';
import { say } from '../words.ts';

/** Who did something, from an account id. Someone who has left is shown by their id. */
export function personWord(id: string, { member, colleagues }: Desk): string {
  if (id === member.id) return say('owner.you');
  if (id === 'reporter') return say('person.reporter');
  if (id === 'clock') return say('person.clock');
  return colleagues.find((colleague) => colleague.id === id)?.name ?? id;
}
