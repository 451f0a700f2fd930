import type { ChannelKind } from '../../shared/schema/notices.ts';
import { say } from '../words.ts';

/** What a channel is. Which browser it leads to is not known: it is rarely the one of whoever looks. */
export const kindWords = (kind: ChannelKind): string =>
  kind === 'push' ? say('notices.aBrowser') : say(`notices.kind.${kind}`);
