import { wear } from './looks.ts';

/** On a phone the keyboard covers the page's lower edge, where the way out is: end above it. */
export function followKeyboard(dialog: HTMLDialogElement, signal: AbortSignal): void {
  const view = visualViewport;
  view?.addEventListener(
    'resize',
    () => {
      const covered = view.scale === 1 && view.height < innerHeight - 100;
      dialog.style.height = '';
      wear(dialog, 'dialog');
      if (covered) dialog.style.height = `${view.height}px`;
    },
    { signal },
  );
}
