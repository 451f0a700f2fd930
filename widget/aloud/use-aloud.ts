// Reads a screen aloud, sentence by sentence, each one lit while it is said.
import { useEffect, useState } from 'preact/hooks';
import { sentencesIn } from './sentences.ts';
import { watchVoice } from './voice.ts';

/** Lights a sentence without touching the page's own elements; a browser without highlights only reads. */
function light(range: Range | null): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  if (range) CSS.highlights.set('aloud', new Highlight(range));
  else CSS.highlights.delete('aloud');
  const element = range?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}

function hush(): void {
  speechSynthesis.cancel();
  light(null);
}

export type Aloud = { reading: boolean; read: () => void; stop: () => void };

/** Null where the device has no voice of its own for this language. */
export function useAloud(language: string): Aloud | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  const [reading, setReading] = useState(false);
  useEffect(() => watchVoice(language, setVoice), [language]);
  useEffect(
    () => () => {
      if (typeof speechSynthesis !== 'undefined') hush();
    },
    [],
  );
  if (!voice) return null;

  const stop = (): void => {
    hush();
    setReading(false);
  };
  const read = (): void => {
    const main = document.querySelector('#app main');
    if (!main) return;
    hush();
    setReading(true);
    const spots = sentencesIn(main, language);
    spots.forEach(({ text, range }, place) => {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voice;
      said.lang = voice.lang;
      said.onstart = () => light(range);
      said.onerror = stop;
      if (place === spots.length - 1) said.onend = stop;
      speechSynthesis.speak(said);
    });
  };
  return { reading, read, stop };
}
