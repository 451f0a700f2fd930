// Fills the pre-rendered first screen with what the partnership and the hour decide. Everything else in it is
// served as built, so it is complete before any script runs.

import type { Reader } from '../../shared/i18n/readers.ts';
import { timeIn } from '../../shared/i18n/times.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import { escapeHtml } from '../http/html.ts';

const escapeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const teamLine = ({ name, phone }: Hour['teams'][number]): string =>
  `<li><span>${escapeHtml(name)}</span> <a dir="ltr" href="tel:${escapeHtml(phone.replaceAll(' ', ''))}">${escapeHtml(phone)}</a></li>`;

type Filling = {
  hour: Hour;
  nonce: string;
  language: string;
  /** Whose wording the page that embeds us asks for; null: as built. */
  reader: Reader | null;
};

export function fillFirstScreen(
  page: Response,
  { hour, nonce, language, reader }: Filling,
): Response {
  // Before the home area is known only what holds for every team is true.
  const open = hour.teams.every((team) => team.open);
  const nextLook = Math.max(...hour.teams.map((team) => team.nextLook));
  const addNonce = { element: (element: Element) => void element.setAttribute('nonce', nonce) };
  return new HTMLRewriter()
    .on('html', {
      element: (element) => void (reader && element.setAttribute('data-reader', reader)),
    })
    .on('[data-choose]', {
      element: (element) => {
        if (!reader) return;
        const covers = element.getAttribute('data-covers') ?? element.getAttribute('data-choose');
        element.setAttribute('aria-pressed', String(covers?.split(' ').includes(reader)));
      },
    })
    .on('[data-leave]', {
      element: (element) => void element.setAttribute('href', hour.leaveTo),
    })
    .on('script, style', addNonce)
    .on('script#hour', {
      element: (element) => void element.setInnerContent(escapeJson(hour), { html: true }),
    })
    .on(open ? '[data-when="closed"]' : '[data-when="open"]', {
      element: (element) => void element.remove(),
    })
    .on('[data-slot="next-look"]', {
      element: (element) => void element.setInnerContent(timeIn(language, hour.timeZone, nextLook)),
    })
    .on('[data-slot="teams"]', {
      element: (element) =>
        void element.setInnerContent(hour.teams.map(teamLine).join(''), { html: true }),
    })
    .transform(page);
}
