import type { OpenPanel } from './panel.ts';

/** Where the build has put the panel, and what it must be byte by byte. */
declare const PANEL_PATH: string;
declare const PANEL_INTEGRITY: string;

/** On a slow line a link is better than nothing. */
const LATE_MS = 9_000;

type Policies = {
  createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
};

// An image that is named `currentScript`, in a comment on the host's page, would stand in its place.
const { currentScript } = document;
const own = currentScript instanceof HTMLScriptElement ? currentScript : null;

/** Ours: where this script came from. Empty: it cannot be told, and the page's own link stays. */
export const origin = own?.src ? new URL(own.src).origin : '';

let loading: Promise<OpenPanel> | undefined;

/** Fetches the panel once for all launchers. Fails where the page or the line does not let it come. */
export const loadPanel = (): Promise<OpenPanel> => {
  loading ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    const { trustedTypes } = window as { trustedTypes?: Policies };
    const rules = { createScriptURL: (url: string) => url };
    script.src = (trustedTypes?.createPolicy('nightlight', rules) ?? rules).createScriptURL(
      origin + PANEL_PATH,
    );
    script.integrity = PANEL_INTEGRITY;
    script.crossOrigin = '';
    script.nonce = own?.nonce ?? '';
    script.onerror = failed;
    script.addEventListener('panel', (event) => done((event as CustomEvent<OpenPanel>).detail));
    setTimeout(failed, LATE_MS);
    document.head.append(script);
  });
  return loading;
};
