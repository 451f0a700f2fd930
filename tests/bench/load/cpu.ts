// What a process has cost, by the kernel's count: all its threads, user and system.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Linux counts in hundredths of a second, whatever the machine. */
const TICKS_PER_SECOND = 100;

/** Seconds of processor that a process has used so far. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** A queue's consumer begins this long after the last message, at the latest. */
const QUEUE_WAITS_MS = 1_500;
const LOOK_EVERY_MS = 250;
const AT_MOST_MS = 60_000;

/** Waits until a process has nothing left to do: alarms, outboxes and queues included. */
export async function settled(pid: number): Promise<void> {
  await wait(QUEUE_WAITS_MS);
  const deadline = performance.now() + AT_MOST_MS;
  for (let before = cpuSeconds(pid); performance.now() < deadline; ) {
    await wait(LOOK_EVERY_MS);
    const now = cpuSeconds(pid);
    if (now - before <= 1 / TICKS_PER_SECOND) return;
    before = now;
  }
  throw new Error('The worker was still busy a minute after the last post.');
}
