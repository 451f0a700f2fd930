// Tabs as the ARIA pattern has them: arrows move, the panels stay in the page with what was typed.
import type { JSX } from 'preact';

type Props<Name extends string> = {
  label: string;
  names: readonly Name[];
  current: Name;
  title: (name: Name) => string;
  onChange: (name: Name) => void;
  panel: (name: Name) => JSX.Element;
};

export function Tabs<Name extends string>({
  label,
  names,
  current,
  title,
  onChange,
  panel,
}: Props<Name>) {
  function move(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = names.at((names.indexOf(current) + by) % names.length);
    if (!next) return;
    onChange(next);
    document.getElementById(`tab-${next}`)?.focus();
  }
  return (
    <>
      <div role="tablist" class="tabs" aria-label={label} onKeyDown={move}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class="tab"
            aria-selected={name === current}
            aria-controls={`panel-${name}`}
            tabIndex={name === current ? 0 : -1}
            onClick={() => onChange(name)}
          >
            {title(name)}
          </button>
        ))}
      </div>
      {names.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`panel-${name}`}
          aria-labelledby={`tab-${name}`}
          hidden={name !== current}
        >
          {panel(name)}
        </div>
      ))}
    </>
  );
}
