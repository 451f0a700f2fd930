// Sends many planned requests to a running worker, some at a time, and counts what came of them.
import fc from 'fast-check';
import type { TeamId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import type { NewProof } from '../harness/envelopes.ts';
import { proofs } from '../harness/envelopes.ts';
import type { Runtime } from '../harness/runtime.ts';
import { signIn } from '../harness/staff.ts';
import type { Asked, Schema } from './document.ts';
import { HELD } from './held.ts';
import { faultOf } from './judge.ts';
import type { Plan, Who } from './plan.ts';
import { plans } from './plan.ts';
import type { Sender } from './send.ts';
import { newSender } from './send.ts';

const BATCH = 1_000;
const CONCURRENCY = 16;
/** Faults are alike: the first of them say what to look at. */
const SHOWN_MAX = 20;

export type Outcome = {
  sent: number;
  /** Of each operation, how often each status came. */
  counts: Map<string, Map<number, number>>;
  faults: string[];
  /** Ids of the reports that were acknowledged. */
  acknowledged: Set<string>;
  slowestMs: number;
};

type Desk = {
  worker: Runtime;
  send: Sender;
  cookies: Record<Who, string | null>;
  token: string;
  newProof: NewProof;
  reports: string[];
  letters: string[];
};

async function openDesk(worker: Runtime, send: Sender): Promise<Desk> {
  const { consoleOrigin, setUpToken, proofSecret } = worker;
  return {
    worker,
    send,
    cookies: {
      nobody: null,
      token: null,
      stranger: `__Host-nightlight=nottingham.${'A'.repeat(43)}`,
      practitioner: (await signIn(consoleOrigin, 'amina')).cookie,
      manager: (await signIn(consoleOrigin, 'priya')).cookie,
    },
    token: setUpToken,
    newProof: proofs(proofSecret, nottingham.id),
    reports: [],
    letters: [],
  };
}

/** A proof for the team of a report, or for the mailbox. */
async function proved(desk: Desk, plan: Plan, text: string): Promise<string> {
  if (!text.includes(HELD.proof)) return text;
  const { team } = (plan.value ?? {}) as { team?: TeamId };
  const isReport = plan.operation.endsWith('/reports');
  const proof = await desk.newProof(isReport ? (team ?? ('city-mash' as TeamId)) : (null as never));
  return text.replaceAll(HELD.proof, proof);
}

const held = ({ reports, letters }: Desk, pick: number, text: string): string =>
  text
    .replaceAll(HELD.report, reports[pick % Math.max(1, reports.length)] ?? HELD.report)
    .replaceAll(HELD.letter, letters[pick % Math.max(1, letters.length)] ?? HELD.letter);

/** What was taken, which takes part in later requests. */
function remember(desk: Desk, { operation }: Plan, text: string, { acknowledged }: Outcome): void {
  const { id } = JSON.parse(text) as { id: string };
  if (operation.endsWith('/letters')) desk.letters.push(id);
  if (!operation.endsWith('/reports')) return;
  desk.reports.push(id);
  acknowledged.add(id);
}

/** The plan as it is sent: placeholders filled, cookie and token chosen. */
async function ready(desk: Desk, plan: Plan): Promise<{ sent: Plan; cookie: string | null }> {
  const { pick, who, body } = plan;
  const isText = typeof body === 'string';
  const headers =
    who === 'token' ? { authorization: `Bearer ${desk.token}`, ...plan.headers } : plan.headers;
  return {
    sent: {
      ...plan,
      body: isText ? held(desk, pick, await proved(desk, plan, body)) : body,
      headers,
      path: held(desk, pick, plan.path),
    },
    // Nobody is signed out for the rest of the run.
    cookie: plan.method === 'DELETE' ? null : desk.cookies[who],
  };
}

function count({ counts }: Outcome, operation: string, status: number): void {
  const statuses = counts.get(operation) ?? new Map<number, number>();
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  counts.set(operation, statuses);
}

async function ask(desk: Desk, plan: Plan, outcome: Outcome): Promise<void> {
  const { host, operation, changes } = plan;
  const { sent, cookie } = await ready(desk, plan);
  const { reporterOrigin, consoleOrigin } = desk.worker;
  const body = typeof sent.body === 'string' ? sent.body : null;
  const blame = (what: string): void => {
    const of = `${operation}; ${changes.join(', ')}; ${body?.slice(0, 300) ?? ''}`;
    outcome.faults.push(`${what}: ${plan.method} ${sent.path.slice(0, 120)} (${of})`);
  };
  outcome.sent += 1;
  try {
    const answer = await desk.send(
      sent,
      host === 'reporter' ? reporterOrigin : consoleOrigin,
      cookie,
    );
    const fault = faultOf(sent, body, answer);
    if (fault) blame(`${fault} ${answer.status} ${answer.text.slice(0, 200)}`);
    if (answer.status === 201) remember(desk, plan, answer.text, outcome);
    count(outcome, operation, answer.status);
    outcome.slowestMs = Math.max(outcome.slowestMs, answer.ms);
  } catch (error) {
    blame(`no answer (${error instanceof Error ? error.message : error})`);
  }
}

/** Sends `count` requests. The same seed makes the same plans. */
export async function run(
  worker: Runtime,
  { operations, schemas }: { operations: Asked[]; schemas: Record<string, Schema> },
  { count, seed }: { count: number; seed: number },
): Promise<Outcome> {
  const { send, close } = newSender(CONCURRENCY);
  const desk = await openDesk(worker, send);
  const arbitrary = plans(operations, schemas);
  const outcome: Outcome = {
    sent: 0,
    counts: new Map(),
    faults: [],
    acknowledged: new Set(),
    slowestMs: 0,
  };
  for (let batch = 0; batch * BATCH < count; batch += 1) {
    const numRuns = Math.min(BATCH, count - batch * BATCH);
    const waiting = fc.sample(arbitrary, { numRuns, seed: seed + batch });
    const one = async (): Promise<void> => {
      for (let plan = waiting.pop(); plan; plan = waiting.pop()) await ask(desk, plan, outcome);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, one));
    if (outcome.faults.length > SHOWN_MAX) break;
  }
  close();
  return outcome;
}

/** A line for each operation: how often each status came. */
export const table = ({ counts }: Outcome): string =>
  [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, statuses]) => {
      const figures = [...statuses]
        .sort(([a], [b]) => a - b)
        .map(([status, n]) => `${status}×${n}`);
      return `${name.padEnd(72)} ${figures.join(' ')}`;
    })
    .join('\n');
