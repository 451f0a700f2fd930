// What a letter does to its report: it may raise it, and it wakes one that was closed; it never lowers or closes.
import type { SpentProof } from '../../shared/crypto/proof.ts';
import type { MailboxHash, PartnershipId } from '../../shared/ids.ts';
import type { Level } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Letter } from '../../shared/schema/mailbox.ts';
import { afterLetter } from '../../shared/triage/letter.ts';
import type { Change } from './change.ts';
import { UNOWNED } from './claim.ts';
import { rankOf } from './rows.ts';
import { after } from './states.ts';

/** A letter that the route has checked. `dueAt` is what each level would ask for from now. */
export type NewLetter = {
  partnership: PartnershipId;
  letter: Omit<Letter, 'proof' | 'mailbox'>;
  mailbox: MailboxHash;
  proof: SpentProof;
  outOfHours: boolean;
  dueAt: Record<Level, number>;
};

/** The columns of a decision that a letter undoes. */
const UNDECIDED = { outcome: null, outcome_by: null, decided_at: null, proposed_at: null };

type Effect = {
  set: Change['set'];
  level: Level;
  woken: boolean;
  raised: boolean;
};

/** What a letter does to its report. A level that rises never gains time; a report that wakes has all of it. */
export function effectOf(row: QueueRow, { letter, outOfHours, dueAt }: NewLetter): Effect {
  const { kind, heard } = letter;
  if (kind === 'feeling') return { set: {}, level: row.level, woken: false, raised: false };
  const { level, evaluation } = afterLetter(row, { kind, heard }, outOfHours);
  const state = after(row.state, 'letter');
  const woken = state !== row.state;
  const raised = level !== row.level || kind === 'unsafe';
  const due = row.state === 'closed' ? dueAt[level] : Math.min(row.dueAt, dueAt[level]);
  return {
    level,
    woken,
    raised,
    set: {
      state,
      level: rankOf(level),
      evaluation: JSON.stringify(evaluation),
      ...(raised || woken ? { due_at: due, overdue_noticed: 0 } : {}),
      ...(woken ? { ...UNOWNED, ...UNDECIDED } : {}),
    },
  };
}
