// A team to which many reports came a moment ago, without their posting.
import { env, runInDurableObject } from 'cloudflare:test';
import type { TeamId } from '../../shared/ids.ts';
import { teamStub } from '../team/stub.ts';
import { PARTNERSHIP } from './envelope.ts';

const MINUTE_MS = 60_000;

export const flooded = (team: TeamId, reports: number): Promise<void> =>
  runInDurableObject(teamStub(env, PARTNERSHIP, team), (_, { storage }) => {
    const minute = Math.floor(Date.now() / MINUTE_MS);
    storage.sql.exec('INSERT OR REPLACE INTO arrival VALUES (?, ?)', minute, reports);
  });
