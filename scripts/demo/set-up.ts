// The demo's first run: makes every key as a manager's browser would, and configures the partnership through
// the same door. Secrets go to the demo's folder, nowhere else.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Fingerprint,
  Recipient,
  RecoveryIdentity,
  StaffIdentity,
  TeamIdentity,
} from '../../shared/crypto/keys.ts';
import { newIdentity, recipientOf } from '../../shared/crypto/keys.ts';
import {
  deriveFromPassphrase,
  wrapStaffSecret,
  wrapTeamIdentity,
} from '../../shared/crypto/passphrase.ts';
import { fingerprintOf, newSigningPair, signTeamKey } from '../../shared/crypto/sign.ts';
import type { AccountId, TeamId } from '../../shared/ids.ts';
import type { Partnership } from '../../shared/partnerships/partnership.ts';
import type { Role } from '../../shared/schema/codes.ts';
import type { AccountRecord, SetUpRequest } from '../../shared/schema/console.ts';
import { call } from '../local/call.ts';
import { DEMO_PASSPHRASE, DEMO_STAFF } from './staff.ts';

type TeamSecret = { team: TeamId; identity: TeamIdentity; recipient: Recipient };

async function newTeams(partnership: Partnership): Promise<TeamSecret[]> {
  return Promise.all(
    partnership.teams.map(async ({ id }) => {
      const identity = await newIdentity<TeamIdentity>();
      return { team: id, identity, recipient: await recipientOf(identity) };
    }),
  );
}

type Person = { id: AccountId; name: string; role: Role; teams: readonly TeamId[] };

async function newAccount(
  partnership: Partnership,
  person: Person,
  secrets: readonly TeamSecret[],
  pin: Fingerprint,
): Promise<AccountRecord> {
  const who = { partnership: partnership.id, account: person.id };
  const { proof, wrapping } = await deriveFromPassphrase(DEMO_PASSPHRASE, who);
  const identity = await newIdentity<StaffIdentity>();
  const recipient = await recipientOf(identity);
  const own = secrets.filter(({ team }) => person.teams.includes(team));
  return {
    id: person.id,
    name: person.name,
    role: person.role,
    teams: [...person.teams],
    proof,
    recipient,
    wrappedIdentity: await wrapStaffSecret({ identity, pin }, wrapping),
    teamKeys: await Promise.all(
      own.map(async (secret) => ({
        team: secret.team,
        generation: 1,
        wrapped: await wrapTeamIdentity(secret.identity, recipient),
      })),
    ),
  };
}

/** Configures a partnership and gives the fingerprint that an embed pins. Throws on a refusal. */
export async function setUpDemo(
  consoleOrigin: string,
  token: string,
  partnership: Partnership,
  folder: string,
): Promise<string> {
  const signing = newSigningPair();
  const fingerprint = await fingerprintOf(signing.key);
  const recovery = await newIdentity<RecoveryIdentity>();
  const recoveryRecipient = await recipientOf(recovery);
  const teams = await newTeams(partnership);
  const accounts: AccountRecord[] = [];
  for (const person of DEMO_STAFF) {
    accounts.push(await newAccount(partnership, person, teams, fingerprint));
  }
  const request: SetUpRequest = {
    partnership: partnership.id,
    keys: {
      signingKey: signing.key,
      teams: teams.map(({ team, recipient }) =>
        signTeamKey(
          {
            v: 1,
            partnership: partnership.id,
            team,
            generation: 1,
            recipient,
            recovery: recoveryRecipient,
          },
          signing.secret,
        ),
      ),
    },
    accounts,
  };
  const answer = await call(`${consoleOrigin}/api/v1/setup`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: request,
  });
  if (answer.status !== 204) throw new Error(`The set-up was refused: ${answer.text}`);
  const kit = [
    'Nightlight demo recovery kit. A real one is printed and locked away.',
    `signing key:  ${signing.secret}`,
    `fingerprint:  ${fingerprint}`,
    `recovery key: ${recovery}`,
  ];
  writeFileSync(join(folder, 'recovery-kit.txt'), `${kit.join('\n')}\n`, { mode: 0o600 });
  return fingerprint;
}
