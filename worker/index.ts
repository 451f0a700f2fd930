// What Cloudflare runs.
import { handle } from './app.ts';
import type { Env } from './env.ts';
import type { IntakeMessage } from './queues/intake.ts';
import { deliverIntake } from './queues/intake.ts';
import type { Notice } from './queues/notices.ts';
import { carryNotices } from './queues/notices.ts';

export { Partnership } from './partnership/partnership.ts';
export { Team } from './team/team.ts';

// biome-ignore lint/style/noDefaultExport: the runtime asks for one
export default {
  fetch: handle,
  async queue(batch, env) {
    if (batch.queue === 'nightlight-intake') {
      await deliverIntake(batch as MessageBatch<IntakeMessage>, env);
    } else {
      await carryNotices(batch as MessageBatch<Notice>, env);
    }
  },
} satisfies ExportedHandler<Env, IntakeMessage | Notice>;
