// The scripts that our content policy lets us start: through its Trusted Types policy.

/** The part of Trusted Types that we use; TypeScript's library does not have it yet. */
type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): URL };
};

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;

/** Only ever called with the address that the build wrote: a file of our own origin. */
const policy = policies?.createPolicy('nightlight', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError('not ours');
    return url;
  },
});

/** The same address, as our content policy wants it. */
export const trusted = (url: string): string | URL => policy?.createScriptURL(url) ?? url;

export const startWorker = (url: string): Worker => new Worker(trusted(url), { type: 'module' });
