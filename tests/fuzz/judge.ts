// What is wrong with an answer, whatever was asked.
import { envelope } from '../../shared/schema/envelope.ts';
import { problem } from '../../shared/schema/problem.ts';
import { CANARY } from './held.ts';
import type { Plan } from './plan.ts';
import type { Answered } from './send.ts';

const ID = /^[0-9a-f]{32}$/;

const isPage = ({ headers }: Answered): boolean =>
  String(headers['content-type']).startsWith('text/html');

/** Only a person who went to an address is shown a page, and a HEAD has no body to look at. */
function shape({ method, headers: sent }: Plan, answer: Answered): string | null {
  if (answer.status < 400) return null;
  if (isPage(answer)) {
    const visited = method === 'GET' && String(sent.accept).includes('text/html');
    return visited ? null : 'a page for a program';
  }
  if (answer.headers['content-type'] !== 'application/problem+json') return 'no problem details';
  if (method === 'HEAD') return null;
  const read = problem.safeParse(JSON.parse(answer.text));
  if (!read.success) return 'problem details of another shape';
  const { status, requestId } = read.data;
  if (status !== answer.status) return 'a problem of another status';
  return requestId === answer.headers['x-request-id'] ? null : 'a problem of another request';
}

/** What was taken in as a report must be one. */
function taken(plan: Plan, body: string | null, { status }: Answered): string | null {
  if (status !== 201 || plan.operation !== 'POST /api/v1/{partnership}/reports') return null;
  return envelope.safeParse(JSON.parse(body ?? 'null')).success ? null : 'took what is no report';
}

/** The first thing that is wrong; null where nothing is. `body` is what was sent in the end. */
export function faultOf(plan: Plan, body: string | null, answer: Answered): string | null {
  if (answer.status >= 500) return `status ${answer.status}`;
  if (!ID.test(String(answer.headers['x-request-id']))) return 'no request id';
  if ((answer.text + JSON.stringify(answer.headers)).includes(CANARY)) return 'reflected input';
  return shape(plan, answer) ?? taken(plan, body, answer);
}
