// Codes in plain words, so that no screen shows a code where a word will do.
import type { AreaId } from '../shared/ids.ts';
import type { Partnership } from '../shared/partnerships/partnership.ts';
import { ELSEWHERE, UNSAID } from '../shared/partnerships/partnership.ts';
import type { Level, Outcome, Sign, Worry } from '../shared/schema/codes.ts';
import type { Signals } from '../shared/schema/envelope.ts';
import type { Mark, Route } from '../shared/schema/evaluation.ts';
import { say } from './words.ts';

export const levelWord = (level: Level): string => say(`level.${level}`);
export const worryWord = (worry: Worry): string => say(`worry.${worry}`);
export const ageWord = (age: Signals['age']): string => say(`age.${age}`);
export const signWord = (sign: Sign): string => say(`sign.${sign}`);
export const outcomeWord = (outcome: Outcome): string => say(`outcome.${outcome}`);
export const routeWord = (route: Route): string => say(`route.${route}`);
export const markWord = (mark: Mark): string => say(`mark.${mark}`);
export const reporterWord = (reporter: Signals['reporter']): string => say(`reporter.${reporter}`);
/** "Another" child only where the reporter is one. */
export const aboutWord = ({ about, reporter }: Pick<Signals, 'about' | 'reporter'>): string =>
  about === 'other' && reporter !== 'child' ? say('about.aChild') : say(`about.${about}`);
export const safeWord = (safe: Signals['safe']): string => say(`safe.${safe}`);
export const whenWord = (when: Signals['when']): string => say(`when.${when}`);
export const replyWord = (reply: Signals['wantsReply']): string => say(`reply.${reply}`);

export function areaWord(partnership: Partnership, area: AreaId): string {
  if (area === ELSEWHERE) return say('area.elsewhere');
  if (area === UNSAID) return say('area.unsaid');
  return partnership.areas.find(({ id }) => id === area)?.name ?? area;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });
export const languageWord = (code: string): string => languages.of(code) ?? code;
