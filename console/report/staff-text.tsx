// A box for what staff write, with child-first hints under it: quiet, never in the way.
import { useId, useRef } from 'preact/hooks';
import { type Hint, hintsFor } from '../../shared/language/child-first.ts';
import { STAFF_TEXT_MAX_CHARS } from '../../shared/limits.ts';
import { say } from '../words.ts';
import { swapOf } from './swap.ts';

type Props = {
  label: string;
  hint?: string;
  value: string;
  rows?: number;
  id?: string;
  onInput: (value: string) => void;
};

/** One tap where the words fit as they are; else advice, because the sentence has to be made anew. */
function Instead({ hint, onTake }: { hint: Hint; onTake: (words: string) => void }) {
  const swap = swapOf(hint);
  if (swap === null) return <span>{say('hints.instead', { instead: hint.instead })}</span>;
  return (
    <button type="button" class="hint-take" onClick={() => onTake(swap)}>
      {say('hints.swap', { swap })}
    </button>
  );
}

export function StaffText({ label, hint, value, rows = 4, id, onInput }: Props) {
  const own = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const hints = hintsFor(value);
  const boxId = id ?? own;

  function replace({ start, end }: Hint, words: string): void {
    onInput(value.slice(0, start) + words + value.slice(end));
    // After the new text is in the box: select it, so that the next key press edits it.
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(start, start + words.length);
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
              <Instead hint={each} onTake={(words) => replace(each, words)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
