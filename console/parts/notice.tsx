import type { ComponentChildren } from 'preact';

type Kind = 'problem' | 'warning' | 'info' | 'good';

/** A sentence that matters. A problem is read out at once. */
export const Notice = ({ kind, children }: { kind: Kind; children: ComponentChildren }) => (
  <div class={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : undefined}>
    {children}
  </div>
);
