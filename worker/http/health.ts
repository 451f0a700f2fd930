// For whoever watches the service: whether it runs, and whether it could take a report.
import { Hono } from 'hono';
import { fail } from '../../shared/result.ts';
import type { App } from './app-types.ts';
import { problem } from './problem.ts';
import { keptFor, wantingOf } from './ready.ts';

const wanting = keptFor(wantingOf);

export const healthRoutes = new Hono<App>()
  .get('/health', (c) => c.json({ status: 'alive' }))
  .get('/ready', async (c) => {
    const missing = await wanting(c.env, Date.now());
    if (missing.length === 0) return c.json({ status: 'ready' });
    const code = missing.every((part) => part === 'set_up') ? 'not_set_up' : 'unavailable';
    return problem(c.get('requestId'), fail(code, { wanting: missing.join(' ') }));
  });
