// Accounts of staff: who they are, and their keys, wrapped in their own browser.
import type { AccountId, TeamId } from '../../shared/ids.ts';
import type { Role } from '../../shared/schema/codes.ts';
import type { AccountRecord, Member, WrappedTeamKey } from '../../shared/schema/console.ts';
import { hashProof, sameBytes } from './proof-hash.ts';

type AccountRow = {
  id: string;
  name: string;
  role: string;
  teams: string;
  proof_salt: ArrayBuffer;
  proof_hash: ArrayBuffer;
  wrapped_identity: string;
  team_keys: string;
};

export type Account = { member: Member; wrappedIdentity: string; teamKeys: WrappedTeamKey[] };

export type HashedAccount = AccountRecord & { salt: Uint8Array; hash: Uint8Array };

/** Hashes the proof of a new account, so that storing it can be one transaction. */
export async function hashAccount(account: AccountRecord): Promise<HashedAccount> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { ...account, salt, hash: await hashProof(account.proof, salt) };
}

export function insertAccount(sql: SqlStorage, account: HashedAccount): void {
  sql.exec(
    'INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    account.id,
    account.name,
    account.role,
    JSON.stringify(account.teams),
    account.salt,
    account.hash,
    account.recipient,
    account.wrappedIdentity,
    JSON.stringify(account.teamKeys),
  );
}

const findAccount = (sql: SqlStorage, id: AccountId): AccountRow | undefined =>
  sql.exec<AccountRow>('SELECT * FROM account WHERE id = ?', id).toArray()[0];

const toMember = (row: AccountRow): Member => ({
  id: row.id as AccountId,
  name: row.name,
  role: row.role as Role,
  teams: JSON.parse(row.teams) as TeamId[],
});

export function memberOf(sql: SqlStorage, id: AccountId): Member | null {
  const row = findAccount(sql, id);
  return row ? toMember(row) : null;
}

export const colleaguesOf = (sql: SqlStorage): { id: AccountId; name: string }[] =>
  sql
    .exec<{ id: string; name: string }>('SELECT id, name FROM account ORDER BY name')
    .toArray()
    .map(({ id, name }) => ({ id: id as AccountId, name }));

const NOBODY = new Uint8Array(16);

/** The salt of an account's proof; zeros for an unknown account, so that both take as long. */
export function saltOf(sql: SqlStorage, id: AccountId): Uint8Array {
  const row = findAccount(sql, id);
  return row ? new Uint8Array(row.proof_salt) : NOBODY;
}

/** The account, if the hash is that of its own proof. */
export function signIn(sql: SqlStorage, id: AccountId, hash: Uint8Array): Account | null {
  const row = findAccount(sql, id);
  if (!row || !sameBytes(hash, new Uint8Array(row.proof_hash))) return null;
  return {
    member: toMember(row),
    wrappedIdentity: row.wrapped_identity,
    teamKeys: JSON.parse(row.team_keys) as WrappedTeamKey[],
  };
}
