// The Durable Object of one partnership: public keys, accounts, sessions, which team has which mailbox, and who is
// told that something waits. It holds no content, but sealed reports that could not be brought to their team.
import { DurableObject } from 'cloudflare:workers';
import type { SpentProof } from '../../shared/crypto/proof.ts';
import type { AccountId, MailboxHash, TeamId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Member, Session, SetUpRequest } from '../../shared/schema/console.ts';
import type { PartnershipKeys } from '../../shared/schema/keys.ts';
import type { ChannelView, NoticesView, Told } from '../../shared/schema/notices.ts';
import type { Env } from '../env.ts';
import type { Notice, NoticeMessage } from '../notices/notice.ts';
import type { IntakeMessage } from '../queues/intake.ts';
import { migrate } from '../storage/migrate.ts';
import { forgetExpired, isSpent, spend } from '../storage/spent-proofs.ts';
import { colleaguesOf, hashAccount, insertAccount, memberOf, saltOf, signIn } from './accounts.ts';
import { isFirstCall } from './calls.ts';
import type { Channel, NewChannel } from './channels.ts';
import {
  addChannel,
  askTest,
  channelFor,
  channelsOf,
  listeners,
  noteTold,
  removeChannel,
} from './channels.ts';
import type { Death } from './dead-notices.ts';
import { bury, deadOf, droppedOf, forgetLetters, lettersOf } from './dead-notices.ts';
import { createMailboxAsks } from './mailbox-asks.ts';
import { PARTNERSHIP_MIGRATIONS } from './migrations.ts';
import { endSession, sessionEnd, startSession, touchSession } from './sessions.ts';
import type { Brought, Stranded, TeamOutside } from './stranded.ts';
import { noteBrought, outside, strand, stranded } from './stranded.ts';

/** Longer than any partnership's flood takes to be over. */
const ASKS_KEPT_MINUTES = 60;

export class Partnership extends DurableObject<Env> {
  readonly #asks = createMailboxAsks();

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

  /** When the session with this hash ends unless it is used again, or null if it has ended. */
  sessionEnd(hash: string): number | null {
    return sessionEnd(this.#sql, hash, Date.now());
  }

  signOut(token: string): void {
    endSession(this.#sql, token);
  }

  /** Safe to repeat. */
  indexMailboxes(mailboxes: readonly MailboxHash[], team: TeamId): void {
    this.#sql.exec(
      'INSERT OR IGNORE INTO mailbox_team (hash, team) SELECT value, ?2 FROM json_each(?1)',
      JSON.stringify(mailboxes),
      team,
    );
  }

  /** Where a mailbox has reports, for one proof of work: none where nobody knows it. `letter`: what it is for. */
  findMailbox(
    mailbox: MailboxHash,
    proof: SpentProof,
    letter: string | null = null,
  ): Result<TeamId[]> {
    const now = Date.now();
    forgetExpired(this.#sql, now);
    const isRepeat = isSpent(this.#sql, proof);
    if (!spend(this.#sql, proof, letter)) return fail('proof_spent');
    if (!isRepeat) this.#asks.count(now, ASKS_KEPT_MINUTES); // else who sends one again makes it dear for all
    return ok(
      this.#sql
        .exec<{ team: string }>(
          'SELECT team FROM mailbox_team WHERE hash = ? ORDER BY team',
          mailbox,
        )
        .toArray()
        .map(({ team }) => team as TeamId),
    );
  }

  /** How many looks and letters came in the last `minutes`. */
  mailboxAsks(minutes: number): number {
    return this.#asks.of(Date.now(), minutes);
  }

  /** How a team's people are told, which notices did not arrive, and how many reports wait outside it. */
  notices(team: TeamId): Omit<NoticesView, 'notify' | 'push'> {
    return {
      channels: channelsOf(this.#sql, team),
      dead: deadOf(this.#sql, team),
      deadDropped: droppedOf(this.#sql, team),
      outside: outside(this.#sql)
        .filter((one) => one.team === team)
        .map(({ team: _known, ...one }) => one),
    };
  }

  addChannel(channel: NewChannel): Result<ChannelView> {
    return addChannel(this.#sql, channel, Date.now());
  }

  removeChannel(team: TeamId, id: string): boolean {
    return removeChannel(this.#sql, team, id);
  }

  /** A channel with its address and secret, for sending; null where it is gone. */
  channel(team: TeamId, id: string): Channel | null {
    return channelFor(this.#sql, team, id);
  }

  /** The ids of the channels that this notice goes to; none where nobody is told outside the console. */
  listeners({ team, to }: Pick<Notice, 'team' | 'to'>): string[] {
    return listeners(this.#sql, team, to);
  }

  /** Whether a channel may be tested now; if so it is noted. */
  askTest(team: TeamId, id: string, delivery: string): Result<null> {
    return askTest(this.#sql, team, id, { delivery, now: Date.now() });
  }

  /** Whether nobody has called about this yet; if so it is noted. */
  isFirstCall(id: string, now: number): boolean {
    return isFirstCall(this.#sql, id, now);
  }

  noteTold(channel: string, told: Told, test: boolean): void {
    noteTold(this.#sql, channel, told, test);
  }

  bury(message: NoticeMessage, death: Death): void {
    bury(this.#sql, message, death);
  }

  /** What these dead letters are, where the team has them. */
  letters(team: TeamId, ids: readonly string[]): NoticeMessage[] {
    return lettersOf(this.#sql, team, ids);
  }

  /** Takes dead letters off the list, but those that were written down after `before`. */
  forgetLetters(team: TeamId, ids: readonly string[], before: number): void {
    forgetLetters(this.#sql, team, { ids, before });
  }

  /** Keeps a report that no queue could bring to its team, or that its team refused. Safe to repeat. */
  strand(message: IntakeMessage, refused: boolean): void {
    strand(this.#sql, message, refused);
  }

  /** Some of a team's that are kept and may still be brought, those first that were not tried for longest. */
  stranded(team: TeamId): Stranded[] {
    return stranded(this.#sql, team);
  }

  noteBrought(place: number, how: Brought): void {
    noteBrought(this.#sql, place, how, Date.now());
  }

  /** How many reports wait here because their team could not be reached, or refused them. */
  outside(): TeamOutside[] {
    return outside(this.#sql);
  }

  get #sql(): SqlStorage {
    return this.ctx.storage.sql;
  }
}
