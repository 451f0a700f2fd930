// How a service is reached, as reporters are told it. A site opens in another tab: leaving this page would forget
// the keys, and the site is not told where its visitor came from.
import type { JSX } from 'preact';
import type { Service } from '../../shared/services/service.ts';
import { say } from '../words.ts';

const siteName = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
};

const textTo = ({ to, word }: NonNullable<Service['text']>): string =>
  word ? say('services.textWord', { word, to }) : say('services.text', { to });

const Site = ({ url, chat }: { url: string; chat: boolean }) => (
  <>
    <a href={url} target="_blank" rel="noopener noreferrer">
      {siteName(url)}
      <span class="unseen"> {say('services.newTab')}</span>
    </a>
    {chat && ` (${say('services.chat')})`}
  </>
);

export function Ways({ service: { phone, text, url, chat, email } }: { service: Service }) {
  const ways: [string, string | JSX.Element | undefined][] = [
    ['phone', phone],
    ['text', text && textTo(text)],
    ['url', url && <Site url={url} chat={chat === true} />],
    ['email', email],
  ];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none`
    <ul role="list" class="ways">
      {ways.map(([way, said]) => said && <li key={way}>{said}</li>)}
    </ul>
  );
}
