// Actions of the audit chain that the history has words for.
export const KNOWN_ACTIONS = [
  'received',
  'opened',
  'read',
  'acknowledged',
  'claimed',
  'released',
  'claim_lapsed',
  'noted',
  'level_changed',
  'outcome_proposed',
  'closed',
  'reopened',
  'answered',
  'mailbox_read',
  'wrote_more',
  'said_unsafe',
  'asked_to_take_back',
  'said_feeling',
  'overdue',
  'found',
] as const;
export type KnownAction = (typeof KNOWN_ACTIONS)[number];
