// Every keyboard shortcut, as data: what runs is what is listed. All but Escape and Enter are single letters,
// so they can be switched off and never work while someone types.

export type Place = 'queue' | 'report';
export type Action = 'next' | 'previous' | 'open' | 'claim' | 'words' | 'note' | 'back' | 'help';

export type Shortcut = { keys: readonly string[]; action: Action; places: readonly Place[] };

export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['j', 'ArrowDown'], action: 'next', places: ['queue'] },
  { keys: ['k', 'ArrowUp'], action: 'previous', places: ['queue'] },
  { keys: ['Enter'], action: 'open', places: ['queue'] },
  { keys: ['c'], action: 'claim', places: ['queue', 'report'] },
  { keys: ['w'], action: 'words', places: ['report'] },
  { keys: ['n'], action: 'note', places: ['report'] },
  { keys: ['Escape'], action: 'back', places: ['report'] },
  { keys: ['?'], action: 'help', places: ['queue', 'report'] },
];

/** What a key press was made on. */
export type Pressed = {
  key: string;
  /** With Ctrl, Alt or Meta it is the browser's. */
  modified: boolean;
  /** In a text box, a list or an open dialog. */
  typing: boolean;
  /** On a link or a button, which has its own Enter. */
  onControl: boolean;
};

/** The action of a key press, or null where it is not ours to take. */
export function actionFor(pressed: Pressed, place: Place, on: boolean): Action | null {
  if (pressed.modified || pressed.typing) return null;
  if (pressed.key === 'Enter' && pressed.onControl) return null;
  if (!on && pressed.key.length === 1 && pressed.key !== '?') return null;
  const found = SHORTCUTS.find(
    ({ keys, places }) => keys.includes(pressed.key) && places.includes(place),
  );
  return found?.action ?? null;
}
