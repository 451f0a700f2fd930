// Blank, then forget, then go: the host page's half of leaving.
import * as words from '../../shared/i18n/catalogues/en/widget/leave.json';
import { BLANK_MS } from '../leave/keys.ts';
import { LEAVE_TO } from '../leave/leave-to.ts';
import { wear } from './looks.ts';
import { make } from './make.ts';

/** Only a web page: anything else would be a way to run script. */
const isPage = (asked: unknown): asked is string =>
  typeof asked === 'string' && /^https:\/\//i.test(asked);

export type WayOut = {
  /** The partnership's choice of page, once the frame has said it. The host page's own choice goes first. */
  learn: (to: unknown) => void;
  blank: () => void;
  leave: () => void;
  destroy: () => void;
};

/** `forget` takes away everything that shows or knows of a report. */
export function wayOut(root: ShadowRoot, asked: string, forget: () => void): WayOut {
  let to = isPage(asked) ? asked : LEAVE_TO;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const link = make('a', { rel: 'noreferrer' });
  const cover = make('dialog', { closedby: 'none' }, link);
  wear(cover, 'cover');
  wear(link, 'blank');

  function show(): void {
    if (!cover.isConnected) root.append(cover);
    if (!cover.open) cover.showModal();
    forget();
  }

  function leave(): void {
    clearTimeout(timer);
    link.remove();
    show();
    // Back, then, shows the page without us.
    addEventListener('pagehide', () => cover.remove(), { once: true });
    location.replace(to);
  }

  function blank(): void {
    link.href = to;
    link.textContent = words.blank;
    show();
    link.focus();
    clearTimeout(timer);
    timer = setTimeout(leave, BLANK_MS);
  }

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  cover.addEventListener('cancel', (event) => event.preventDefault());
  // Where a browser closes a dialog whatever we say, blank it stays.
  cover.addEventListener('close', () => cover.isConnected && cover.showModal());

  return {
    learn: (told) => {
      if (!isPage(asked) && isPage(told)) to = told;
    },
    blank,
    leave,
    destroy: () => {
      clearTimeout(timer);
      cover.remove();
    },
  };
}
