// Every shortcut, by mouse too; and the switch that turns single letters off.
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../words.ts';
import { Button } from './button.tsx';
import { SHORTCUTS } from './shortcuts.ts';

const KEY_WORDS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };

type Props = { open: boolean; on: boolean; onSwitch: (on: boolean) => void; onClose: () => void };

export function KeyboardDialog({ open, on, onSwitch, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!open) return dialog.current?.close();
    dialog.current?.showModal();
    title.current?.focus(); // else the browser takes the switch, and a space turns the letters off
  }, [open]);

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="keyboard-title" onClose={onClose}>
      <h2 ref={title} id="keyboard-title" tabIndex={-1}>
        {say('keyboard.title')}
      </h2>
      <table class="keys">
        <thead class="unseen">
          <tr>
            <th scope="col">{say('keyboard.keys')}</th>
            <th scope="col">{say('keyboard.does')}</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS.map(({ keys, action }) => (
            <tr key={action}>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{KEY_WORDS[key] ?? key}</kbd>
                ))}
              </td>
              <td>{say(`shortcut.${action}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="check">
        <input type="checkbox" checked={on} onChange={(e) => onSwitch(e.currentTarget.checked)} />
        {say('keyboard.letters')}
      </label>
      <Button kind="primary" onClick={onClose}>
        {say('keyboard.close')}
      </Button>
    </dialog>
  );
}
