// Sets a partnership up and signs people in, through the same doors as everybody, for the worker's own tests.
import { toBase64, toBase64Url } from '../../shared/bytes.ts';
import { newSigningPair, signTeamKey } from '../../shared/crypto/sign.ts';
import type { AccountId, TeamId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import type { Role } from '../../shared/schema/codes.ts';
import type { AccountRecord, SetUpRequest } from '../../shared/schema/console.ts';
import { CITY, PARTNERSHIP } from './envelope.ts';

const recipient = `age1pq1${'q'.repeat(1_950)}`;

export type Person = { id: string; name?: string; role?: Role; teams?: TeamId[] };

/** A person's proof: any 256 bits will do, made from their name. */
export const proofOf = (id: string): string =>
  toBase64Url(new Uint8Array(32).map((_, index) => id.charCodeAt(index % id.length)));

const account = ({
  id,
  name = id,
  role = 'practitioner',
  teams = [CITY],
}: Person): AccountRecord => ({
  id: id as AccountId,
  name,
  role,
  teams,
  proof: proofOf(id),
  recipient,
  wrappedIdentity: toBase64(new Uint8Array(60)),
  teamKeys: [],
});

export function setUpRequest(people: readonly Person[]): SetUpRequest {
  const pair = newSigningPair();
  return {
    partnership: PARTNERSHIP,
    keys: {
      signingKey: pair.key,
      teams: nottingham.teams.map(({ id }) =>
        signTeamKey(
          {
            v: 1,
            partnership: PARTNERSHIP,
            team: id,
            generation: 1,
            recipient,
            recovery: recipient,
          },
          pair.secret,
        ),
      ),
    },
    accounts: people.map(account),
  };
}
