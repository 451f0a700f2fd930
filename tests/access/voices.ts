// A device that speaks, put in the place of the browser's own: it says nothing and keeps what it was given.
import type { BrowserContext, Page } from 'playwright-core';

export type Spoken = { text: string; voice: string; lit: string };

type Voice = { name: string; lang: string; localService: boolean };

export const CLOUD: Voice = { name: 'Cloud', lang: 'en-GB', localService: false };
export const DEVICE: Voice = { name: 'Device', lang: 'en-GB', localService: true };

/** `eachMs`: how long it says one sentence. */
export const giveVoices = (
  context: BrowserContext,
  voices: Voice[],
  eachMs: number,
): Promise<unknown> =>
  context.addInitScript(
    ([all, ms]) => {
      type Said = {
        text: string;
        voice: Voice;
        onstart?: () => void;
        onend?: () => void;
      };
      const spoken: Spoken[] = [];
      let queue: Said[] = [];
      let timer = 0;
      const lit = (): string => [...(CSS.highlights.get('aloud') ?? [])].join('');
      const next = (): void => {
        const said = queue[0];
        if (!said) return;
        said.onstart?.();
        spoken.push({ text: said.text, voice: said.voice.name, lit: lit() });
        timer = window.setTimeout(() => {
          queue.shift();
          said.onend?.();
          next();
        }, ms);
      };
      const device = {
        spoken,
        onvoiceschanged: null,
        getVoices: () => all,
        speak: (said: Said) => queue.push(said) === 1 && next(),
        cancel: () => {
          clearTimeout(timer);
          queue = [];
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: device });
      Object.assign(window, {
        SpeechSynthesisUtterance: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    },
    [voices, eachMs] as const,
  );

export const spokenOn = (page: Page): Promise<Spoken[]> =>
  page.evaluate(() => (speechSynthesis as unknown as { spoken: Spoken[] }).spoken);

/** What is lit now; empty: nothing is. */
export const litOn = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].join(''));
