import type { ComponentChildren } from 'preact';

type Props = {
  children: ComponentChildren;
  kind?: 'primary' | 'plain' | 'quiet';
  type?: 'button' | 'submit';
  busy?: boolean;
  shortcut?: string;
  onClick?: () => void;
};

/** Busy buttons keep focus and say so; they ignore a second press. */
export function Button({
  children,
  kind = 'plain',
  type = 'button',
  busy,
  shortcut,
  onClick,
}: Props) {
  return (
    <button
      type={type}
      class={`button button-${kind}`}
      aria-disabled={busy ? 'true' : undefined}
      aria-keyshortcuts={shortcut}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
      {shortcut && (
        <span class="button-key" aria-hidden="true">
          {shortcut.toUpperCase()}
        </span>
      )}
    </button>
  );
}
