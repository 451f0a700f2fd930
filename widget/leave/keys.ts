// What the keyboard says about leaving, in our frame and on the page around it: the first Escape blanks, the third
// leaves; Shift three times leaves, and is counted aloud.

/** How long a screen stays blank before it leaves by itself: a blank page must not strand a child. */
export const BLANK_MS = 5_000;
const SHIFT_MS = 5_000;

type Wishes = { blank: () => void; leave: () => void; count: (shifts: number) => void };

/** Listens until the signal. Gives what counts as one more press of Escape, for presses that come another way. */
export function watchKeys({ blank, leave, count }: Wishes, signal?: AbortSignal): () => void {
  let escapes = 0;
  let shifts: number[] = [];
  const press = (): void => {
    escapes += 1;
    if (escapes === 1) blank();
    if (escapes === 3) leave();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      if (!event.repeat) press();
    }
    if (event.repeat) return;
    const now = event.timeStamp;
    // With another key between, it is typing.
    shifts = event.key === 'Shift' ? [...shifts.filter((at) => now - at < SHIFT_MS), now] : [];
    count(shifts.length);
    if (shifts.length === 3) leave();
  };
  addEventListener('keydown', onKey, signal ? { capture: true, signal } : true);
  return press;
}
