// The key thread's entry: keys live here and end with it. Slow work here never stops the page.
import { createKeyring } from './keyring.ts';
import type { Ask, Reply } from './messages.ts';

const keyring = createKeyring();

self.addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  const reply: Reply = { id: data.id, result: await keyring(data) };
  self.postMessage(reply);
});
