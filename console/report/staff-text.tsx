// A box for what staff write, with child-first hints under it: quiet, one tap to take, never in the way.
import { useId, useRef } from 'preact/hooks';
import { type Hint, hintsFor } from '../../shared/language/child-first.ts';
import { STAFF_TEXT_MAX_CHARS } from '../../shared/limits.ts';
import { say } from '../words.ts';

type Props = {
  label: string;
  hint?: string;
  value: string;
  rows?: number;
  id?: string;
  onInput: (value: string) => void;
};

export function StaffText({ label, hint, value, rows = 4, id, onInput }: Props) {
  const own = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const hints = hintsFor(value);
  const boxId = id ?? own;

  function replace({ start, end, instead }: Hint): void {
    onInput(value.slice(0, start) + instead + value.slice(end));
    // After the new text is in the box: select it, so that the next key press edits it.
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(start, start + instead.length);
    });
  }

  return (
    <div class="staff-text">
      <label for={boxId}>{label}</label>
      {hint && (
        <p class="muted" id={`${own}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        ref={box}
        id={boxId}
        rows={rows}
        value={value}
        maxLength={STAFF_TEXT_MAX_CHARS}
        autocomplete="off"
        spellcheck={false}
        translate={false}
        data-gramm="false"
        aria-describedby={[hint && `${own}-hint`, hints.length > 0 && `${own}-hints`]
          .filter(Boolean)
          .join(' ')}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hints.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none`
        <ul role="list" class="hints" id={`${own}-hints`} aria-label={say('hints.title')}>
          {hints.map((each) => (
            <li key={`${each.start}-${each.term}`}>
              <span>
                <q>{each.term}</q> {each.why}
              </span>
              <button type="button" class="hint-take" onClick={() => replace(each)}>
                {say('hints.instead', { instead: each.instead })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
