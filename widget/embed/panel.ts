// What the launcher fetches on the tap: the dialog (or the box on the page) with our frame in it, from tap to close
// or leave. What it hears from the frame may gain words, never change them: a page may pin an older panel.
import * as words from '../../shared/i18n/catalogues/en/widget/embed.json';
import { shiftOnce, shiftTwice } from '../../shared/i18n/catalogues/en/widget/leave.json';
import { watchKeys } from '../leave/keys.ts';
import { followKeyboard } from './follow-keyboard.ts';
import { dress, wear } from './looks.ts';
import { make } from './make.ts';
import { wayOut } from './way-out.ts';

export type Settings = {
  root: ShadowRoot;
  /** Where on the page it opens; null: in a dialog over it. */
  box: HTMLElement | null;
  origin: string;
  address: string;
  leaveTo: string;
  onClosed: () => void;
};
export type Panel = { destroy: () => void };
export type OpenPanel = (settings: Settings) => Panel;

/** A frame that is not here yet needs our way out; one that says nothing for this long was blocked. */
const SLOW_MS = 1_500;
const BLOCKED_MS = 8_000;

/** Said where the frame does not show: 999, and the same thing as a plain link. */
function fallback(address: string): HTMLElement {
  const link = make(
    'a',
    { href: address, target: '_blank', rel: 'noopener noreferrer' },
    words.open,
  );
  const note = make('p', { role: 'status' }, `${words.danger} ${words.blocked} `, link);
  wear(note, 'note');
  return note;
}

/** The frame's own way out is not there while the frame is not. */
function leaveButton(leave: () => void): HTMLElement {
  const button = make('button', { type: 'button' }, words.leave);
  button.addEventListener('click', leave);
  wear(button, 'leave');
  const note = make('p', {}, button);
  wear(note, 'note');
  return note;
}

const openPanel: OpenPanel = ({ root, box, origin, address, leaveTo, onClosed }) => {
  dress(root);
  const listening = new AbortController();
  const { signal } = listening;
  const frame = make('iframe', {
    src: address,
    title: words.title,
    referrerpolicy: 'no-referrer',
    allow: '',
  });
  const spoken = make('span', { 'aria-live': 'assertive' });
  const name = { 'aria-label': words.title };
  const shell = box
    ? make('section', name, frame, spoken)
    : make('dialog', { closedby: 'none', ...name }, frame, spoken);
  wear(frame, 'frame');
  wear(spoken, 'spoken');
  wear(shell, box ? 'inline' : 'dialog');

  const out = wayOut(root, leaveTo, () => {
    waiting.forEach(clearTimeout);
    shell.remove();
  });
  const leave = (): void => {
    listening.abort();
    out.leave();
  };
  let waiting: ReturnType<typeof setTimeout>[] = [];
  /** The frame is on its way, also to another language: until it says that it is there, the way out is ours. */
  const wait = (): void => {
    waiting = [
      setTimeout(() => shell.append(leaveButton(leave)), SLOW_MS),
      setTimeout(() => shell.append(fallback(address)), BLOCKED_MS),
    ];
  };
  wait();

  function ready(): void {
    waiting.forEach(clearTimeout);
    // One by one: a frame that is taken out and put back loads anew.
    for (const note of shell.querySelectorAll('p')) note.remove();
  }

  function destroy(): void {
    waiting.forEach(clearTimeout);
    listening.abort();
    shell.remove();
    out.destroy();
  }

  function close(): void {
    destroy();
    onClosed();
  }

  const count = (shifts: number): void => {
    spoken.textContent = ['', shiftOnce, shiftTwice][shifts] ?? '';
  };
  const press = watchKeys({ blank: out.blank, leave, count }, signal);
  // A dialog's Escape must never merely close it. Where no key is heard with it, this is the press.
  const onCancel = (event: Event): void => {
    event.preventDefault();
    press();
  };
  shell.addEventListener('cancel', onCancel, { signal });
  shell.addEventListener('close', press, { signal });

  const heard = new Map([
    ['ready', ready],
    ['away', wait],
    ['leave', leave],
    ['close', close],
    ['escape', press],
  ]);
  addEventListener(
    'message',
    ({ source, origin: from, data }) => {
      if (source !== frame.contentWindow || from !== origin) return;
      out.learn(data?.to);
      heard.get(data?.nightlight)?.();
    },
    { signal },
  );
  addEventListener('pagehide', close, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && close(), { signal });

  (box ?? root).append(shell);
  if (shell instanceof HTMLDialogElement) {
    followKeyboard(shell, signal);
    shell.showModal();
  }
  return { destroy };
};

// To whoever loaded us, and nobody else: nothing is left on the page's own window.
const own = document.currentScript;
own?.dispatchEvent(new CustomEvent('panel', { detail: openPanel }));
own?.remove();
