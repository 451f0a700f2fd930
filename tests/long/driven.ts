// What the long tests ask of a browser, whichever protocol it speaks.

/** The page that the tab shows, or our frame on it. */
export type Place = 'page' | 'frame';

export type Key = 'Escape' | 'Shift';
/** As WebDriver writes them. */
export const KEYS: Record<Key, string> = { Escape: '\uE00C', Shift: '\uE008' };

// biome-ignore lint/suspicious/noExplicitAny: whatever the function there takes
export type InPage<Result> = (...args: any[]) => Result | Promise<Result>;

export type Driven = {
  /** The browser's own name for itself. */
  version: string;
  /** The folder that holds everything that it keeps. */
  folder: string;
  go: (url: string) => Promise<void>;
  back: () => Promise<void>;
  reload: () => Promise<void>;
  /** Goes on in a new tab. */
  newTab: () => Promise<void>;
  /** Runs a function there; it sees nothing but its arguments, and gives what JSON can hold. */
  run: <Result>(where: Place, act: InPage<Result>, ...args: unknown[]) => Promise<Result>;
  /** A real pointer on the element that a function there finds. */
  click: (where: Place, find: InPage<Element | null>, ...args: unknown[]) => Promise<void>;
  /** Real keys, to whatever has the focus there. */
  press: (where: Place, key: Key) => Promise<void>;
  type: (where: Place, text: string) => Promise<void>;
  /** How many cookies the shown page has, those that scripts cannot see included. */
  cookies: () => Promise<number>;
  close: () => Promise<void>;
};

/** Our frame, wherever on the page it is. In both protocols elements of a shadow tree are elements. */
export const FIND_FRAME = `document.querySelector('nightlight-widget')?.shadowRoot?.querySelector('iframe')`;

/** The actions that press and let go of each key, one after another. */
export const keyActions = (keys: readonly string[]) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
];

/** To the middle: at an edge an element may lie under the bar with the way out. */
export const SHOW = `found?.scrollIntoView({ block: 'center', behavior: 'instant' })`;
