import { useEffect, useRef } from 'preact/hooks';
import { type Action, actionFor, type Place } from './shortcuts.ts';

export type Actions = Partial<Record<Action, () => void>>;

const isTyping = (target: Element | null): boolean =>
  target?.closest('textarea, input, select, dialog, [contenteditable]') != null;

/** Runs `actions` by the shortcuts of `place`. An action that is missing leaves the key to the browser. */
export function useShortcuts(place: Place | null, on: boolean, actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;

  useEffect(() => {
    if (place === null) return;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      const action = actionFor(
        {
          key: event.key,
          modified: event.ctrlKey || event.altKey || event.metaKey,
          typing: isTyping(target),
          onControl: target?.closest('a, button, summary') != null,
        },
        place,
        on,
      );
      const run = action && latest.current[action];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [place, on]);
}
