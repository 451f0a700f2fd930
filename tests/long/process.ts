// Programs that a test starts: each in a process group of its own, so that ending it ends all of it.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export type Started = { output: () => string; stop: () => Promise<void> };

export function start(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Started {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', (error) => {
      output += error.message;
      done();
    });
  });
  const endGroup = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Already gone.
    }
  };
  process.once('exit', () => endGroup('SIGKILL'));
  return {
    output: () => output,
    stop: async () => {
      endGroup('SIGTERM');
      await Promise.race([ended, wait(4_000)]);
      endGroup('SIGKILL');
      await ended;
    },
  };
}

/** Asks again and again until there is an answer. Throws with the question's name. */
export async function until<Answer>(
  name: string,
  ask: () =>
    | Promise<Answer | null | undefined | false | ''>
    | Answer
    | null
    | undefined
    | false
    | '',
  withinMs = 15_000,
): Promise<Answer> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    // A page that is on its way elsewhere cannot answer.
    const answer = await Promise.resolve(ask()).catch(() => null);
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited in vain for: ${name}`);
    await wait(100);
  }
}
