// `<nightlight-widget partnership="…">` for any page: a button, and on tap our frame in a dialog; where the
// browser has no dialog, a link to the same page. Makes no request before the tap and stores nothing on the
// host's origin.
import words from '../../shared/i18n/catalogues/en/widget/embed.json';
import { LEAVE_TO } from '../leave/leave-to.ts';
import type { Panel } from './panel.ts';
import { openPanel } from './panel.ts';
import { dress, wear } from './styles.ts';

const script = document.currentScript as HTMLScriptElement | null;
const origin = script ? new URL(script.src).origin : location.origin;

/** Only a web page: anything else in `leave-to` would be a way to run script. */
function leaveTo(asked: string | null): string {
  return asked && /^https:\/\//i.test(asked) ? asked : LEAVE_TO;
}

function addressFrom(element: Element): string {
  const address = new URL(
    `/w/${encodeURIComponent(element.getAttribute('partnership') ?? '')}`,
    origin,
  );
  address.searchParams.set('lang', element.getAttribute('lang') ?? 'en');
  const pin = element.getAttribute('data-key');
  if (pin) address.hash = `key=${pin}`;
  return address.href;
}

/** Safari has one since 15.4. */
const hasDialog =
  typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype;

class NightlightWidget extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #panel: Panel | null = null;

  connectedCallback(): void {
    dress(this.#root);
    this.#root.replaceChildren(hasDialog ? this.#button() : this.#link());
  }

  disconnectedCallback(): void {
    this.#panel?.destroy();
    this.#panel = null;
    this.#root.replaceChildren();
  }

  #label(): string {
    return this.textContent?.trim() || words.launch;
  }

  #button(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-haspopup', 'dialog');
    button.textContent = this.#label();
    button.addEventListener('click', () => this.#open(button));
    wear(button, 'launcher');
    return button;
  }

  #link(): HTMLElement {
    const link = document.createElement('a');
    link.href = addressFrom(this);
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = this.#label();
    wear(link, 'launcher');
    return link;
  }

  #open(button: HTMLButtonElement): void {
    if (this.#panel) return;
    this.#panel = openPanel(this.#root, {
      origin,
      address: addressFrom(this),
      leaveTo: leaveTo(this.getAttribute('leave-to')),
      onClosed: () => {
        this.#panel = null;
        button.focus();
      },
    });
  }
}

if (!customElements.get('nightlight-widget')) {
  customElements.define('nightlight-widget', NightlightWidget);
}
