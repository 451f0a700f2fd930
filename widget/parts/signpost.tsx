// A service to turn to: what it is for, how to reach it, and how old the facts are.

import { dateIn } from '../../shared/i18n/times.ts';
import type { Service } from '../../shared/services/service.ts';
import { useWords } from './words.ts';

/** "childline.org.uk/remove": enough to see where it leads. */
function addressOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}

function Ways({ phone, text, url }: Service) {
  const t = useWords();
  return (
    <span class="ways">
      {phone && (
        <a href={`tel:${phone.replaceAll(' ', '')}`}>{t('part.call', { number: phone })}</a>
      )}
      {text && (
        <a href={`sms:${text.to}`}>
          {text.word
            ? t('part.text', { word: text.word, number: text.to })
            : t('part.textOnly', { number: text.to })}
        </a>
      )}
      {url && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {addressOf(url)}
        </a>
      )}
    </span>
  );
}

export function Signposts({ services, language }: { services: Service[]; language: string }) {
  const t = useWords();
  return services.map((service) => (
    <li key={service.id} class="contact signpost">
      <span>
        <strong>{service.name}</strong>
        <small>{service.description}</small>
        <small>{t('done.checked', { date: dateIn(language, service.assuredDate) })}</small>
      </span>
      <Ways {...service} />
    </li>
  ));
}
