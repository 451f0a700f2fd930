// `<nightlight-widget partnership="…">` for any page: a button, and what it opens is fetched on the tap. Makes no
// request before that and stores nothing on the host's origin.
import { offer } from './launcher.ts';
import { origin } from './load-panel.ts';

class NightlightWidget extends HTMLElement {
  declare end?: () => void; // a field proper costs old browsers a helper

  connectedCallback(): void {
    this.end = offer(this, this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
  }

  disconnectedCallback(): void {
    this.end?.();
  }
}

if (origin && !customElements.get('nightlight-widget')) {
  customElements.define('nightlight-widget', NightlightWidget);
}
