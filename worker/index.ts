// What Cloudflare runs.
import { handle } from './app.ts';
import type { Env } from './env.ts';
import type { NoticeMessage } from './notices/notice.ts';
import type { IntakeMessage } from './queues/intake.ts';
import { deliverDead, deliverIntake } from './queues/intake.ts';
import { buryNotices, carryNotices } from './queues/notices.ts';

import { sweepAll } from './sweep.ts';

export { Partnership } from './partnership/partnership.ts';
export { Team } from './team/team.ts';

// biome-ignore lint/style/noDefaultExport: the runtime asks for one
export default {
  fetch: handle,
  async queue(batch, env) {
    if (batch.queue === 'nightlight-intake') {
      await deliverIntake(batch as MessageBatch<IntakeMessage>, env);
    } else if (batch.queue === 'nightlight-intake-dead') {
      await deliverDead(batch as MessageBatch<IntakeMessage>, env);
    } else if (batch.queue === 'nightlight-notices-dead') {
      await buryNotices(batch as MessageBatch<NoticeMessage>, env);
    } else {
      await carryNotices(batch as MessageBatch<NoticeMessage>, env);
    }
  },
  scheduled: (_, env) => sweepAll(env),
} satisfies ExportedHandler<Env, IntakeMessage | NoticeMessage>;
