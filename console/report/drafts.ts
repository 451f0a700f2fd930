// What a person has begun to write. Kept in memory until it is sent or the session ends.
import type { Level, Outcome } from '../../shared/schema/codes.ts';

export const TABS = ['note', 'level', 'outcome', 'answer'] as const;
export type Tab = (typeof TABS)[number];

export type Drafts = {
  note: string;
  level: Level | null;
  levelReason: string;
  outcome: Outcome | null;
  outcomeReason: string;
  answer: string;
};

export const NO_DRAFTS: Drafts = {
  note: '',
  level: null,
  levelReason: '',
  outcome: null,
  outcomeReason: '',
  answer: '',
};

/** What was written, without the boxes that are empty. */
export const textsOf = ({ note, levelReason, outcomeReason, answer }: Drafts): string[] =>
  [note, levelReason, outcomeReason, answer].filter((text) => text.trim() !== '');
