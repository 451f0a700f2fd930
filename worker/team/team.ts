// The Durable Object of one team: it wires storage, sockets, alarm and carriers to the logic beside it, and
// holds none of its own.
import { DurableObject } from 'cloudflare:workers';
import type { MailboxHash, ReportId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import type { Level, Outcome } from '../../shared/schema/codes.ts';
import type {
  QueueRow,
  ReportView,
  SealedAnswer,
  SealedNote,
} from '../../shared/schema/console.ts';
import type { Receipt } from '../../shared/schema/envelope.ts';
import type { LetterReceipt } from '../../shared/schema/mailbox.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';
import { migrate } from '../storage/migrate.ts';
import type { AuditRow } from './audit.ts';
import { append, wholeChain } from './audit.ts';
import type { Actor } from './claim.ts';
import { claim, release } from './claim.ts';
import { nextDue, tick } from './clock.ts';
import { confirm, decide, reopen, setLevel } from './decide.ts';
import type { Deps } from './deps.ts';
import { addAnswer, addNote } from './entries.ts';
import type { Intake } from './intake.ts';
import { accept } from './intake.ts';
import type { MailboxPart } from './mailbox.ts';
import { readMailbox } from './mailbox.ts';
import { TEAM_MIGRATIONS } from './migrations.ts';
import type { Carriers } from './outbox.ts';
import { drain } from './outbox.ts';
import { letterSeal, open, read } from './read.ts';
import { queueRows } from './rows.ts';
import { broadcast, closeSockets, openSocket } from './sockets.ts';
import type { NewLetter } from './take-letter.ts';
import { takeLetter } from './take-letter.ts';

export class Team extends DurableObject<Env> {
  readonly #deps: Deps;
  readonly #carriers: Carriers;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#deps = {
      sql: ctx.storage.sql,
      atomically: (work) => ctx.storage.transactionSync(work),
      now: () => Date.now(),
      tell: (row) => broadcast(ctx, { type: 'row', row }, Date.now()),
    };
    this.#carriers = {
      mailbox: ({ partnership, team, mailbox }) =>
        env.PARTNERSHIP.getByName(partnership).indexMailbox(mailbox, team),
      notice: (notice) => env.NOTICES.send(notice).then(() => undefined),
    };
    ctx.blockConcurrencyWhile(async () => {
      migrate(ctx.storage, TEAM_MIGRATIONS);
      await this.#setAlarm(); // an object that lost its alarm finds it again when it starts
    });
  }

  accept(intake: Intake): Promise<Result<Receipt>> {
    return this.#withAlarm(() => accept(this.#deps, intake));
  }

  openReports(actor: Actor): QueueRow[] {
    append(this.#deps.sql, {
      at: this.#deps.now(),
      actor: actor.id,
      action: 'queue_read',
      report: null,
      detail: {},
    });
    return queueRows(this.#deps.sql);
  }

  open(id: ReportId, actor: Actor): Result<ReportView> {
    return open(this.#deps, id, actor);
  }

  letterSeal(id: ReportId, actor: Actor, letter: string): Result<{ sealed: string }> {
    return letterSeal(this.#deps, id, actor, letter);
  }

  read(id: ReportId, actor: Actor, letters: readonly string[] = []): Promise<Result<QueueRow>> {
    return this.#withAlarm(() => read(this.#deps, id, actor, letters));
  }

  claim(id: ReportId, actor: Actor): Promise<Result<QueueRow>> {
    return this.#withAlarm(() => claim(this.#deps, id, actor));
  }

  release(id: ReportId, actor: Actor): Promise<Result<QueueRow>> {
    return this.#withAlarm(() => release(this.#deps, id, actor));
  }

  addNote(id: ReportId, actor: Actor, sealed: string): Result<SealedNote> {
    return addNote(this.#deps, id, actor, sealed);
  }

  addAnswer(id: ReportId, actor: Actor, sealed: string): Result<SealedAnswer> {
    return addAnswer(this.#deps, id, actor, sealed);
  }

  setLevel(
    id: ReportId,
    actor: Actor,
    to: { level: Level; dueAt: number; reason: string },
  ): Promise<Result<QueueRow>> {
    return this.#withAlarm(() => setLevel(this.#deps, id, actor, to));
  }

  decide(
    id: ReportId,
    actor: Actor,
    decision: { outcome: Outcome; reason: string },
  ): Promise<Result<QueueRow>> {
    return this.#withAlarm(() => decide(this.#deps, id, actor, decision));
  }

  confirm(id: ReportId, actor: Actor, proposedAt: number): Result<QueueRow> {
    return confirm(this.#deps, id, actor, proposedAt);
  }

  reopen(id: ReportId, actor: Actor): Promise<Result<QueueRow>> {
    return this.#withAlarm(() => reopen(this.#deps, id, actor));
  }

  readMailbox(mailbox: MailboxHash): MailboxPart {
    return readMailbox(this.#deps, mailbox);
  }

  takeLetter(letter: NewLetter): Promise<Result<LetterReceipt>> {
    return this.#withAlarm(() => takeLetter(this.#deps, letter));
  }

  /** The whole audit chain, for a verifier. */
  chain(): AuditRow[] {
    return wholeChain(this.#deps.sql);
  }

  /** A live socket for a member of staff whom the route has let in. */
  override fetch(request: Request): Response {
    return openSocket(this.ctx, request);
  }

  closeSockets(tag: string): void {
    closeSockets(this.ctx, tag);
  }

  override webSocketMessage(): void {
    // The socket speaks one way; a ping is answered by the runtime.
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
  }

  override async alarm(): Promise<void> {
    tick(this.#deps);
    const { carried, putOff } = await drain(this.#deps.sql, this.#carriers, this.#deps.now);
    if (putOff > 0) log({ event: 'outbox', kind: 'put_off', attempts: putOff });
    else if (carried > 0) log({ event: 'outbox', kind: 'carried', attempts: carried });
    await this.#setAlarm();
  }

  async #withAlarm<T>(work: () => T): Promise<T> {
    const result = work();
    await this.#setAlarm();
    return result;
  }

  async #setAlarm(): Promise<void> {
    const due = nextDue(this.ctx.storage.sql);
    if (due !== null) await this.ctx.storage.setAlarm(due);
  }
}
