// The least that a durable answer costs here: read the JSON, one insert of the same body in one object, answer.
import { DurableObject } from 'cloudflare:workers';

type Env = { FLOOR: DurableObjectNamespace<Floor> };

export class Floor extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(
      'CREATE TABLE IF NOT EXISTS kept (id TEXT PRIMARY KEY, body TEXT NOT NULL)',
    );
  }

  keep(id: string, body: string): void {
    this.ctx.storage.sql.exec('INSERT INTO kept VALUES (?, ?)', id, body);
  }
}

// biome-ignore lint/style/noDefaultExport: the runtime asks for one
export default {
  async fetch(request, env) {
    const body = await request.text();
    const { id } = JSON.parse(body) as { id: string };
    await env.FLOOR.getByName('floor').keep(id, body);
    return Response.json({ id }, { status: 201 });
  },
} satisfies ExportedHandler<Env>;
