// A voice that the browser says lives on the device. One in the cloud would be sent what is read: it is never
// used. A browser may be wrong about this; the security claims say so.

const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

const localVoice = (language: string): SpeechSynthesisVoice | null =>
  speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && base(lang) === base(language)) ?? null;

/**
 * Calls back with a voice for the language whenever the device's list of voices changes, and at once: null where
 * there is none. Gives the way to stop.
 */
export function watchVoice(
  language: string,
  found: (voice: SpeechSynthesisVoice | null) => void,
): () => void {
  if (typeof speechSynthesis === 'undefined') return () => undefined;
  const look = (): void => found(localVoice(language));
  look();
  // Not an event target everywhere: Safari has only the handler.
  speechSynthesis.onvoiceschanged = look;
  return () => {
    speechSynthesis.onvoiceschanged = null;
  };
}
