// The demo's channels: one of every kind for each audience of each team, made through the same door as everybody's,
// and all of them lead to the demo's inbox.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveFromPassphrase } from '../../shared/crypto/passphrase.ts';
import type { AccountId, TeamId } from '../../shared/ids.ts';
import type { Partnership } from '../../shared/partnerships/partnership.ts';
import { AUDIENCES, type Audience } from '../../shared/schema/codes.ts';
import type { ChannelAdded, ChannelRequest } from '../../shared/schema/notices.ts';
import { call } from '../local/call.ts';
import { DEMO_BROWSER } from './inbox/settings.ts';
import { DEMO_PASSPHRASE } from './staff.ts';

const MANAGER = 'priya' as AccountId;

/** Holds what signs each webhook, by its path: a receiver is told once, and keeps it. */
export const inboxSecrets = (folder: string): string => join(folder, 'inbox-secrets.json');

/** Numbers and names that Ofcom and the RFCs keep for made-up people. */
const channelsOf = (
  inbox: string,
  team: TeamId,
  audience: Audience,
): Omit<ChannelRequest, 'audience'>[] => {
  const phone = `+4477009000${10 + AUDIENCES.indexOf(audience)}`;
  return [
    {
      kind: 'webhook',
      label: 'Case system',
      address: `${inbox}/inbox/webhook/${team}/${audience}`,
    },
    { kind: 'teams', label: 'Teams channel', address: `${inbox}/inbox/teams/${team}/${audience}` },
    {
      kind: 'push',
      label: 'A laptop',
      address: `${inbox}/inbox/push/${team}/${audience}`,
      keys: { p256dh: DEMO_BROWSER.public, auth: DEMO_BROWSER.auth },
    },
    { kind: 'email', label: 'Shared mailbox', address: `${audience}@${team}.example` },
    { kind: 'sms', label: 'Duty phone', address: phone },
  ];
};

async function signIn(consoleOrigin: string, { id }: Partnership): Promise<string> {
  const who = { partnership: id, account: MANAGER };
  const { proof } = await deriveFromPassphrase(DEMO_PASSPHRASE, who);
  const answer = await call(`${consoleOrigin}/api/v1/console/session`, {
    method: 'POST',
    headers: { 'x-nightlight': '1' },
    body: { ...who, proof },
  });
  if (answer.status !== 200) throw new Error(`The demo's manager cannot sign in: ${answer.text}`);
  return answer.headers['set-cookie']?.split(';')[0] ?? '';
}

/** Makes them all, as the manager of the demo. Throws on a refusal. */
export async function setUpChannels(
  consoleOrigin: string,
  inbox: string,
  partnership: Partnership,
  folder: string,
): Promise<void> {
  const cookie = await signIn(consoleOrigin, partnership);
  const secrets: Record<string, string> = {};
  for (const { id: team } of partnership.teams) {
    const wanted = AUDIENCES.flatMap((audience) =>
      channelsOf(inbox, team, audience).map((channel) => ({ ...channel, audience })),
    );
    for (const channel of wanted) {
      const answer = await call(`${consoleOrigin}/api/v1/console/teams/${team}/notices/channels`, {
        method: 'POST',
        headers: { cookie, 'x-nightlight': '1' },
        body: channel,
      });
      if (answer.status !== 201) throw new Error(`A channel was refused: ${answer.text}`);
      const { secret } = JSON.parse(answer.text) as ChannelAdded;
      if (secret !== null) secrets[new URL(channel.address).pathname] = secret;
    }
  }
  writeFileSync(inboxSecrets(folder), JSON.stringify(secrets), { mode: 0o600 });
}
