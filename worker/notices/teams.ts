// A card for a Microsoft Teams channel, posted to a workflow ("When a Teams webhook request is received").
import type { Notice } from './notice.ts';
import type { Post } from './post.ts';
import { OPEN_CONSOLE, plainWords } from './words.ts';

const line = (text: string, style: object = {}): object => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...style,
});

export function teamsPost(
  notice: Notice,
  { address, console }: { address: string; console: string },
): Post {
  const { level, team, why } = plainWords(notice);
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [line(`${level}: ${team}`, { weight: 'Bolder', size: 'Medium' }), line(why)],
    actions: [{ type: 'Action.OpenUrl', title: OPEN_CONSOLE, url: console }],
  };
  return {
    url: address,
    headers: {},
    body: JSON.stringify({
      type: 'message',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card },
      ],
    }),
  };
}
