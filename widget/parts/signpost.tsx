// A service to turn to: what it is for, how to reach it, whether it is open, and how sure we are of the facts.
import { dateIn } from '../../shared/i18n/times.ts';
import type { Hour } from '../../shared/schema/hour.ts';
import { freshness } from '../../shared/services/freshness.ts';
import { openAt } from '../../shared/services/open-now.ts';
import type { Service } from '../../shared/services/service.ts';
import { useAround } from './around.ts';
import { useWords } from './words.ts';

/** "childline.org.uk/remove": enough to see where it leads. */
function addressOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}

function Ways({ phone, text, url, email }: Service) {
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
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </span>
  );
}

/** Open or not, what it costs, other ways to talk: what a person needs to choose. */
function Facts({ service, hour }: { service: Service; hour: Hour }) {
  const t = useWords();
  const { timeZone, holidays } = hour;
  const open = openAt(service, Date.now(), { timeZone, holidays });
  const facts = [
    t(`support.open.${open}`),
    t(`support.cost.${service.cost ?? 'free'}`),
    service.chat && t('support.chat'),
    service.languages?.includes('bfi') && t('support.signed'),
  ];
  return <small class="facts">{facts.filter(Boolean).join(' · ')}</small>;
}

export function Signposts({ services, hour }: { services: readonly Service[]; hour: Hour }) {
  const t = useWords();
  const { language = 'en', spoken } = useAround() ?? {};
  return services.map((service) => (
    <li key={service.id} class="contact signpost">
      <span>
        <strong>{service.name}</strong>
        <small>{spoken?.services?.[service.id] ?? service.description}</small>
        <Facts service={service} hour={hour} />
        <small>
          {t(`support.fresh.${freshness(service, Date.now())}`, {
            date: service.assuredDate ? dateIn(language, service.assuredDate) : '',
          })}
        </small>
      </span>
      <Ways {...service} />
    </li>
  ));
}
