// The Durable Object of one team: it wires storage, sockets, alarm and carriers to the logic beside it, and
// holds none of its own.
import { DurableObject } from 'cloudflare:workers';
import type { AccountId, MailboxHash, ReportId } from '../../shared/ids.ts';
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
import type { QueueCounts, QueuePage, QueueQuery } from '../../shared/schema/queue.ts';
import type { Env } from '../env.ts';
import { migrate } from '../storage/migrate.ts';
import { within } from '../within.ts';
import { acknowledge } from './acknowledge.ts';
import { arrivals } from './arrivals.ts';
import { append, wholeChain } from './audit.ts';
import { carriersOf } from './carriers.ts';
import type { AuditRow } from './chain.ts';
import type { Actor } from './claim.ts';
import { claim, release } from './claim.ts';
import { nextDue, TICK } from './clock.ts';
import { confirm, decide, reopen, setLevel } from './decide.ts';
import type { Deps } from './deps.ts';
import { addAnswer, addNote } from './entries.ts';
import type { Intake } from './intake.ts';
import { accept } from './intake.ts';
import type { MailboxPart } from './mailbox.ts';
import { readMailbox } from './mailbox.ts';
import { TEAM_MIGRATIONS } from './migrations.ts';
import { createCarrier } from './outbox.ts';
import { countOpen, readQueue } from './page.ts';
import type { Presence } from './presence.ts';
import { createPresence } from './presence.ts';
import { letterSeal, open, read } from './read.ts';
import { createReadings } from './readings.ts';
import { findRow } from './rows.ts';
import type { AskEnd } from './sockets.ts';
import {
  attachmentOf,
  broadcast,
  closeSockets,
  nextAsking,
  openSocket,
  settleSockets,
} from './sockets.ts';
import { sweep } from './sweep.ts';
import type { NewLetter } from './take-letter.ts';
import { takeLetter } from './take-letter.ts';
import { together } from './together.ts';
import type { Wake } from './wake.ts';
import { createWake } from './wake.ts';

/** Longer than this is as good as no answer. */
const ASKING_MS = 10_000;

export class Team extends DurableObject<Env> {
  readonly #deps: Deps;
  readonly #presence: Presence;
  readonly #wake: Wake;
  readonly #readings = createReadings();
  readonly #together = together({
    after: () => this.#wake.set(),
    saved: () => this.ctx.storage.sync(),
  });

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#deps = {
      sql: ctx.storage.sql,
      atomically: (work) => ctx.storage.transactionSync(work),
      now: () => Date.now(),
      isHeard: () => ctx.getWebSockets().length > 0,
      tell: (row) => broadcast(ctx, { type: 'row', row }, Date.now()),
    };
    this.#presence = createPresence(ctx, {
      now: this.#deps.now,
      isHere: (report) => findRow(ctx.storage.sql, report) !== null,
    });
    this.#wake = createWake({
      setAlarm: (at) => ctx.storage.setAlarm(at),
      now: this.#deps.now,
      due: [
        () => nextDue(ctx.storage.sql),
        () => this.#presence.nextCheck(),
        () => nextAsking(ctx),
      ],
      parts: [
        ...TICK.map((part) => () => part(this.#deps)),
        () => this.#presence.tell(),
        createCarrier(ctx.storage.sql, carriersOf(env), this.#deps.now),
        () => settleSockets(ctx, this.#sessionEnd, this.#deps.now()),
      ],
    });
    ctx.blockConcurrencyWhile(async () => {
      migrate(ctx.storage, TEAM_MIGRATIONS);
      await this.#wake.set(); // an object that lost its alarm finds it again when it starts
    });
  }

  accept(intake: Intake): Promise<Result<Receipt>> {
    return this.#together(() => accept(this.#deps, intake));
  }

  /** How many reports came in the last minutes. */
  arrivals(minutes: number): number {
    return arrivals(this.#deps.sql, this.#deps.now(), minutes);
  }

  readQueue(actor: Actor, query: QueueQuery): QueuePage {
    return readQueue(this.#deps, this.#readings, actor, query);
  }

  countOpen(): QueueCounts {
    return countOpen(this.#deps.sql);
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

  acknowledge(id: ReportId, actor: Actor): Promise<Result<QueueRow>> {
    return this.#withAlarm(() => acknowledge(this.#deps, id, actor));
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
    to: { level: Level; reason: string },
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

  /** That somebody changed how this team is told, or sent notices again: ids and codes only. */
  recordNotices(actor: AccountId, detail: Record<string, string>): void {
    const at = this.#deps.now();
    append(this.#deps.sql, { at, actor, action: 'notices_changed', report: null, detail });
  }

  /** Whether the object runs and its storage answers. Says nothing of what is in it. */
  ready(): boolean {
    return this.ctx.storage.sql.exec('SELECT 1 FROM report LIMIT 1').toArray().length >= 0;
  }

  /** The whole audit chain, for a verifier. */
  chain(): AuditRow[] {
    return wholeChain(this.#deps.sql);
  }

  /** A live socket for a member of staff whom the route has let in. */
  override async fetch(request: Request): Promise<Response> {
    const at = this.#deps.now();
    const { ours, response } = openSocket(this.ctx, request, at);
    const actor = attachmentOf(ours).who.id;
    append(this.#deps.sql, { at, actor, action: 'live_opened', report: null, detail: {} });
    this.#presence.greet(ours);
    await this.#wake.set();
    return response;
  }

  closeSockets(tag: string): void {
    closeSockets(this.ctx, tag);
    this.#presence.tell();
  }

  /** A ping is answered by the runtime. */
  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    this.#presence.hear(socket, message);
    await this.#wake.set();
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
    this.#presence.leave(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.#presence.leave(socket);
  }

  override alarm(): Promise<void> {
    return this.#wake.ring();
  }

  /** What the five-minute sweep does here: finds what no alarm would, and then what an alarm does. */
  async sweep(): Promise<number> {
    try {
      return sweep(this.#deps);
    } finally {
      await this.#wake.ring();
    }
  }

  readonly #sessionEnd: AskEnd = (session, at) =>
    within(this.env.PARTNERSHIP.getByName(at).sessionEnd(session), ASKING_MS);

  async #withAlarm<T>(work: () => T): Promise<T> {
    const result = work();
    await this.#wake.set();
    return result;
  }
}
