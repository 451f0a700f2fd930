// The Durable Object of one partnership: public keys, accounts, sessions, and which team has which mailbox.
// It holds no content.
import { DurableObject } from 'cloudflare:workers';
import type { SpentProof } from '../../shared/crypto/proof.ts';
import type { AccountId, MailboxHash, TeamId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Member, Session, SetUpRequest } from '../../shared/schema/console.ts';
import type { PartnershipKeys } from '../../shared/schema/keys.ts';
import type { Env } from '../env.ts';
import { migrate } from '../storage/migrate.ts';
import { forgetExpired, spend } from '../storage/spent-proofs.ts';
import { colleaguesOf, hashAccount, insertAccount, memberOf, saltOf, signIn } from './accounts.ts';
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

  /** The salt of an account's proof; for an unknown account one that nothing matches. */
  saltOf(id: AccountId): Uint8Array {
    return saltOf(this.#sql, id);
  }

  /** `hash` is the proof hashed with the account's salt: by the caller, since it is slow and this object is one. */
  signIn(id: AccountId, hash: Uint8Array): Result<{ token: string; session: Session }> {
    const keys = this.keys();
    if (!keys) return fail('not_set_up');
    const account = signIn(this.#sql, id, hash);
    if (!account) return fail('sign_in_refused');
    const token = startSession(this.#sql, id, Date.now());
    const colleagues = colleaguesOf(this.#sql);
    return ok({ token, session: { ...account, colleagues, keys } });
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
    this.#sql.exec('INSERT OR IGNORE INTO mailbox_team VALUES (?, ?)', mailbox, team);
  }

  /** Where a mailbox has reports, for one proof of work: none where nobody knows it. `letter`: what it is for. */
  findMailbox(
    mailbox: MailboxHash,
    proof: SpentProof,
    letter: string | null = null,
  ): Result<TeamId[]> {
    forgetExpired(this.#sql, Date.now());
    if (!spend(this.#sql, proof, letter)) return fail('proof_spent');
    return ok(
      this.#sql
        .exec<{ team: string }>(
          'SELECT team FROM mailbox_team WHERE hash = ? ORDER BY rowid',
          mailbox,
        )
        .toArray()
        .map(({ team }) => team as TeamId),
    );
  }

  get #sql(): SqlStorage {
    return this.ctx.storage.sql;
  }
}
