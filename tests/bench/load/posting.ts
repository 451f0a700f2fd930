// Posts bodies over connections that stay open: so many at a time, or so many per second whatever comes back.
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

export type Target = { port: number; host: string; path: string };

export type Posted = {
  /** Ms from sending to the last byte of the answer, one for each that was answered with `expected`. */
  latencies: number[];
  /** Answers with another status, and connections that broke, by what they were. */
  errors: Map<string, number>;
  seconds: number;
};

const EXPECTED = 201;

/** Sends one body and gives its status once the whole answer has come. */
function send(agent: Agent, { port, host, path }: Target, body: Buffer): Promise<number> {
  return new Promise((answered, failed) => {
    const headers = { host, 'content-type': 'application/json', 'content-length': body.length };
    const options = { agent, host: '127.0.0.1', port, path, method: 'POST', headers };
    const outgoing = request(options, (incoming) => {
      incoming.resume();
      incoming.once('end', () => answered(incoming.statusCode ?? 0));
      incoming.once('error', failed);
    });
    outgoing.once('error', failed);
    outgoing.end(body);
  });
}

async function timed(
  agent: Agent,
  target: Target,
  body: Buffer,
  { latencies, errors }: Posted,
): Promise<void> {
  const began = performance.now();
  const outcome = await send(agent, target, body).catch((error: Error) => error.message);
  if (outcome === EXPECTED) latencies.push(performance.now() - began);
  else errors.set(String(outcome), (errors.get(String(outcome)) ?? 0) + 1);
}

const nothingYet = (): Posted => ({ latencies: [], errors: new Map(), seconds: 0 });

/** Posts every body once, `concurrency` at a time: each next one as soon as one is answered. */
export async function postAll(
  target: Target,
  bodies: readonly Buffer[],
  concurrency: number,
): Promise<Posted> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const posted = nothingYet();
  let next = 0;
  const began = performance.now();
  const one = async (): Promise<void> => {
    for (let body = bodies[next++]; body; body = bodies[next++]) {
      await timed(agent, target, body, posted);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, one));
  posted.seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  return posted;
}

/** Posts every body once, so many per second, and does not wait for answers before it sends the next. */
export async function postSteadily(
  target: Target,
  bodies: readonly Buffer[],
  perSecond: number,
): Promise<Posted> {
  const agent = new Agent({ keepAlive: true });
  const posted = nothingYet();
  const began = performance.now();
  const sent: Promise<void>[] = [];
  for (const [index, body] of bodies.entries()) {
    const at = began + (index * 1_000) / perSecond;
    if (at > performance.now()) await wait(at - performance.now());
    sent.push(timed(agent, target, body, posted));
  }
  await Promise.all(sent);
  posted.seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  return posted;
}

export const errorsOf = ({ errors }: Posted): number =>
  [...errors.values()].reduce((sum, count) => sum + count, 0);

/** The value below which this part of the numbers lies. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
