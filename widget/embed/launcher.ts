// The button that opens the panel, or where that cannot be, a link to the same page.
import * as words from '../../shared/i18n/catalogues/en/widget/embed.json';
import { dressLauncher, paint } from './launcher-look.ts';
import { loadPanel, origin } from './load-panel.ts';
import type { Panel } from './panel.ts';

const SLUG = /^[a-z\d-]{1,32}$/;

/** As in an address, without what is not there. */
const some = (values: Record<string, string | null | undefined | false>): URLSearchParams =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value) as [string, string][]);

/** Fills the element's root. What it gives takes the panel away. */
export function offer(element: HTMLElement, root: ShadowRoot): () => void {
  const of = (name: string): string => element.getAttribute(name) ?? '';
  const label = of('label') || element.textContent?.trim() || words.launch;
  const inline = of('mode') === 'inline';
  let panel: Panel | undefined;
  let busy = false;

  function address(): string {
    const channel = of('channel');
    const lang = element.closest<HTMLElement>('[lang]')?.lang;
    // After the hash: the server never hears it.
    return `${origin}/w/${encodeURIComponent(of('partnership'))}?${some({ lang, for: of('reporter') })}#${some({ key: of('data-key'), channel: SLUG.test(channel) && channel })}`;
  }

  function show<Launcher extends HTMLElement>(launcher: Launcher, text: string): Launcher {
    launcher.textContent = text;
    root.replaceChildren(launcher);
    dressLauncher(root, launcher);
    paint(launcher, of('colour'));
    return launcher;
  }

  function link(): HTMLElement {
    const shown = show(document.createElement('a'), label);
    shown.href = address();
    shown.target = '_blank';
    shown.rel = 'noreferrer';
    return shown;
  }

  function button(): HTMLElement {
    const shown = show(document.createElement('button'), inline ? words.here : label);
    shown.type = 'button';
    shown.onclick = open;
    if (inline) {
      const above = document.createElement('p');
      above.textContent = label;
      root.prepend(above);
    } else shown.ariaHasPopup = 'dialog';
    return shown;
  }

  async function open(): Promise<void> {
    if (busy) return;
    busy = true;
    let box: HTMLElement | null = null;
    if (inline) {
      // The room is taken at the tap, so that nothing moves later.
      box = document.createElement('div');
      box.style.height = 'min(760px,92vh)';
      root.replaceChildren(box);
    }
    try {
      const openPanel = await loadPanel();
      if (!element.isConnected) return;
      panel = openPanel({
        root,
        box,
        origin,
        address: address(),
        leaveTo: of('leave-to'),
        onClosed: () => {
          busy = false;
          button().focus();
        },
      });
    } catch {
      link().click();
    }
  }

  // Safari has dialogs since 15.4.
  if (window.HTMLDialogElement) button();
  else link();
  return () => panel?.destroy();
}
