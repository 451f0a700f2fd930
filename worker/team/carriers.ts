// How what leaves a team gets to where it goes.
import type { Env } from '../env.ts';
import { within } from '../within.ts';
import type { Carriers } from './outbox.ts';

/** Longer than this is as good as gone: it is tried again, and the team's clock goes on. */
const PATIENCE_MS = 10_000;

/** A team's parcels are all of its own partnership and team, so that each kind goes in one call. */
export const carriersOf = (env: Env): Carriers => ({
  mailboxes: async (parcels) => {
    const [first] = parcels;
    if (!first) return;
    const hashes = parcels.map(({ mailbox }) => mailbox);
    const partnership = env.PARTNERSHIP.getByName(first.partnership);
    await within<void>(partnership.indexMailboxes(hashes, first.team), PATIENCE_MS);
  },
  notices: async (notices) => {
    const bodies = notices.map((body) => ({ body }));
    await within<unknown>(env.NOTICES.sendBatch(bodies), PATIENCE_MS);
  },
});
