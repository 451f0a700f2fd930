// A member of the demo's staff over HTTP, with keys: what the console does, without its pages.
import { DEMO_PASSPHRASE } from '../../scripts/demo/staff.ts';
import type { Answer } from '../../scripts/local/call.ts';
import { call } from '../../scripts/local/call.ts';
import type { TeamIdentity } from '../../shared/crypto/keys.ts';
import {
  deriveFromPassphrase,
  unwrapStaffSecret,
  unwrapTeamIdentity,
} from '../../shared/crypto/passphrase.ts';
import type { AccountId, PartnershipId } from '../../shared/ids.ts';
import type { Session } from '../../shared/schema/console.ts';

export type Staff = {
  session: Session;
  teamIdentities: TeamIdentity[];
  ask: (path: string, body?: unknown) => Promise<Answer>;
  cookie: string;
};

/** Signs in with the demo's passphrase and unlocks the team keys. */
export async function signIn(consoleOrigin: string, account: string): Promise<Staff> {
  const who = { partnership: 'nottingham' as PartnershipId, account: account as AccountId };
  const { proof, wrapping } = await deriveFromPassphrase(DEMO_PASSPHRASE, who);
  const api = `${consoleOrigin}/api/v1/console`;
  const answer = await call(`${api}/session`, {
    method: 'POST',
    headers: { 'x-nightlight': '1' },
    body: { ...who, proof },
  });
  if (answer.status !== 200) throw new Error(answer.text);
  const session = JSON.parse(answer.text) as Session;
  const cookie = answer.headers['set-cookie']?.split(';')[0] ?? '';
  const { identity: own } = await unwrapStaffSecret(session.wrappedIdentity, wrapping);
  const teamIdentities = await Promise.all(
    session.teamKeys.map(({ wrapped }) => unwrapTeamIdentity(wrapped, own)),
  );
  const ask = (path: string, body?: unknown): Promise<Answer> =>
    call(`${api}/teams/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie, 'x-nightlight': '1' },
      ...(body === undefined ? {} : { body }),
    });
  return { session, teamIdentities, ask, cookie };
}
