// When help is shown before anything else. One kind of help once: a child who has said "no, not safe" is not
// stopped again for each further tap, and "Help now" stays on every screen.

import type { Signals } from '../../shared/schema/envelope.ts';
import { evaluate } from '../../shared/triage/evaluate.ts';
import { SHOWN_HELP } from '../../shared/triage/shown-help.ts';

/** What kind of help a rule asks for. A rule that is not named here is danger. */
const KINDS = ['life', 'suicidal', 'missing', 'danger', 'pictures', 'unsure'] as const;
export type HelpKind = (typeof KINDS)[number];

const KIND_OF: Record<string, HelpKind> = {
  R02: 'unsure',
  R03: 'life',
  R06: 'life',
  R07: 'suicidal',
  R08: 'missing',
  R09: 'missing',
  R14: 'life',
  R17: 'suicidal',
  R18: 'pictures',
  R22: 'life',
  R30: 'life',
};

/** The kinds of help that these signals ask for, the gravest first. The hour changes none of them. */
function helpKinds(signals: Signals): HelpKind[] {
  const { fired } = evaluate({ signals, outOfHours: false }, SHOWN_HELP);
  const kinds = fired.map(({ id }): HelpKind => KIND_OF[id] ?? 'danger');
  return KINDS.filter((kind) => kinds.includes(kind));
}

export type Help = {
  /** The wording. */
  kind: HelpKind;
  /** All the kinds that count as shown from now on. */
  shown: HelpKind[];
};

/**
 * The help to show now, or null if each kind was shown before. Only what was tapped may shape its wording: the
 * words must never seem to be watched, so a danger that was only heard gets the general wording.
 */
export function helpFor(signals: Signals, shown: readonly HelpKind[]): Help | null {
  const isNew = (kind: HelpKind): boolean => !shown.includes(kind);
  const kinds = helpKinds(signals);
  if (!kinds.some(isNew)) return null;
  const tapped = helpKinds({ ...signals, heard: [] }).find(isNew);
  // Not to say is not to be unsure: then the help is worded for everybody.
  const general = tapped === undefined || (tapped === 'unsure' && signals.safe === 'unsaid');
  return { kind: general ? 'danger' : tapped, shown: [...new Set([...shown, ...kinds])] };
}
