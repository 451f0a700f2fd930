// How what leaves a team gets to where it goes.
import type { Env } from '../env.ts';
import type { Carriers } from './outbox.ts';

/** A team's parcels are all of its own partnership and team, so that each kind goes in one call. */
export const carriersOf = (env: Env): Carriers => ({
  mailboxes: async (parcels) => {
    const [first] = parcels;
    if (!first) return;
    const hashes = parcels.map(({ mailbox }) => mailbox);
    await env.PARTNERSHIP.getByName(first.partnership).indexMailboxes(hashes, first.team);
  },
  notices: async (notices) => {
    await env.NOTICES.sendBatch(notices.map((body) => ({ body })));
  },
});
