// A notice in plain words, for channels that people read.
import { notice as words } from '../../shared/i18n/catalogues/en/worker.json';
import { partnershipOf } from '../../shared/partnerships/index.ts';
import { teamOf } from '../../shared/partnerships/partnership.ts';
import type { Notice } from './notice.ts';

export type Plain = { level: string; team: string; why: string };

export function plainWords({ partnership, team, level, why }: Notice): Plain {
  const served = partnershipOf(partnership);
  return {
    level: words.level[level],
    team: (served && teamOf(served, team)?.name) ?? team,
    why: words.why[why],
  };
}

export const OPEN_CONSOLE = words.open;
