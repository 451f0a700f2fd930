// The dialog with our frame in it, from tap to close or leave.
import words from '../../shared/i18n/catalogues/en/widget/embed.json';
import { wear } from './styles.ts';

type Settings = { origin: string; address: string; leaveTo: string; onClosed: () => void };
export type Panel = { destroy: () => void };

/** A frame that is not here yet needs our way out; one that says nothing for this long was blocked. */
const SLOW_MS = 1_500;
const BLOCKED_MS = 8_000;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

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
function wayOut(leave: () => void): HTMLElement {
  const button = make('button', { type: 'button' }, words.leave);
  button.addEventListener('click', leave);
  wear(button, 'leave');
  const note = make('p', {}, button);
  wear(note, 'note');
  return note;
}

export function openPanel(into: ShadowRoot, settings: Settings): Panel {
  const { origin, address, leaveTo, onClosed } = settings;
  const listening = new AbortController();
  const { signal } = listening;
  const frame = make('iframe', {
    src: address,
    title: words.title,
    referrerpolicy: 'no-referrer',
    allow: '',
  });
  const dialog = make('dialog', { closedby: 'none', 'aria-label': words.title }, frame);
  wear(frame, 'frame');
  wear(dialog, 'dialog');
  const waiting = [
    setTimeout(() => dialog.append(wayOut(leave)), SLOW_MS),
    setTimeout(() => dialog.append(fallback(address)), BLOCKED_MS),
  ];

  function ready(): void {
    waiting.forEach(clearTimeout);
    // One by one: a frame that is taken out and put back loads anew.
    for (const note of dialog.querySelectorAll('p')) note.remove();
  }

  function destroy(): void {
    waiting.forEach(clearTimeout);
    listening.abort();
    dialog.remove();
  }

  /** Blank, then forget, then go. The white dialog stays until the next page comes. */
  function leave(): void {
    waiting.forEach(clearTimeout);
    listening.abort();
    dialog.replaceChildren();
    dialog.removeAttribute('style');
    wear(dialog, 'gone');
    if (!dialog.open) dialog.showModal();
    // Back, then, shows the page without us.
    addEventListener('pagehide', () => dialog.remove(), { once: true });
    location.replace(leaveTo);
  }

  // A dialog's first Escape cannot be refused: it must never merely close.
  const onEscape = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };
  addEventListener('keydown', onEscape, { signal, capture: true });
  dialog.addEventListener('cancel', onEscape, { signal });
  dialog.addEventListener('close', leave, { signal });

  addEventListener(
    'message',
    ({ source, origin: from, data }) => {
      if (source !== frame.contentWindow || from !== origin) return;
      const word: unknown = data?.nightlight;
      if (word === 'ready') ready();
      if (word === 'leave') leave();
      if (word === 'close') {
        destroy();
        onClosed();
      }
    },
    { signal },
  );
  for (const moment of ['pagehide', 'pageshow'] as const) {
    addEventListener(
      moment,
      ({ persisted }) => {
        if (moment === 'pageshow' && !persisted) return;
        destroy();
        onClosed();
      },
      { signal },
    );
  }

  // On a phone the keyboard covers the page's lower edge, where the way out is: end above it.
  visualViewport?.addEventListener(
    'resize',
    () => {
      const { height = 0, scale = 1 } = visualViewport ?? {};
      const covered = scale === 1 && height < innerHeight - 100;
      dialog.style.height = '';
      wear(dialog, 'dialog');
      if (covered) dialog.style.height = `${height}px`;
    },
    { signal },
  );

  into.append(dialog);
  dialog.showModal();
  return { destroy };
}
