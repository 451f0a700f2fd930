// The Durable Object of one partnership: public keys, accounts, sessions, and which team has which mailbox.
// It holds no content.
import { DurableObject } from 'cloudflare:workers';
import type { AccountId, MailboxHash, TeamId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Member, Session, SetUpRequest } from '../../shared/schema/console.ts';
import type { PartnershipKeys } from '../../shared/schema/keys.ts';
import type { Env } from '../env.ts';
import { migrate } from '../storage/migrate.ts';
import { colleaguesOf, hashAccount, insertAccount, memberOf, signIn } from './accounts.ts';
import { PARTNERSHIP_MIGRATIONS } from './migrations.ts';
import { endSession, startSession, touchSession } from './sessions.ts';

export class Partnership extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.blockConcurrencyWhile(async () => migrate(ctx.storage, PARTNERSHIP_MIGRATIONS));
  }

  /** First run, once. */
  async setUp({ keys, accounts }: SetUpRequest): Promise<Result<null>> {
    if (this.keys()) return fail('already_set_up');
    const hashed = await Promise.all(accounts.map(hashAccount));
    if (this.keys()) return fail('already_set_up'); // another came while we hashed
    this.ctx.storage.transactionSync(() => {
      this.#sql.exec('INSERT INTO setup VALUES (1, ?, ?)', JSON.stringify(keys), Date.now());
      for (const account of hashed) insertAccount(this.#sql, account);
    });
    return ok(null);
  }

  /** The public keys, or null before the first run. */
  keys(): PartnershipKeys | null {
    const row = this.#sql.exec<{ keys: string }>('SELECT keys FROM setup').toArray()[0];
    return row ? (JSON.parse(row.keys) as PartnershipKeys) : null;
  }

  async signIn(id: AccountId, proof: string): Promise<Result<{ token: string; session: Session }>> {
    const keys = this.keys();
    if (!keys) return fail('not_set_up');
    const account = await signIn(this.#sql, id, proof);
    if (!account) return fail('sign_in_refused');
    const token = startSession(this.#sql, id, Date.now());
    return ok({ token, session: { ...account, colleagues: colleaguesOf(this.#sql), keys } });
  }

  /** Who has this session, or null if it has ended. */
  member(token: string): Member | null {
    const account = touchSession(this.#sql, token, Date.now());
    return account ? memberOf(this.#sql, account) : null;
  }

  signOut(token: string): void {
    endSession(this.#sql, token);
  }

  /** Safe to repeat. */
  indexMailbox(mailbox: MailboxHash, team: TeamId): void {
    this.#sql.exec('INSERT OR REPLACE INTO mailbox VALUES (?, ?)', mailbox, team);
  }

  teamOfMailbox(mailbox: MailboxHash): TeamId | null {
    const row = this.#sql
      .exec<{ team: string }>('SELECT team FROM mailbox WHERE hash = ?', mailbox)
      .toArray()[0];
    return row ? (row.team as TeamId) : null;
  }

  get #sql(): SqlStorage {
    return this.ctx.storage.sql;
  }
}
