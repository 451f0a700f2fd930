// Every refusal in one place: a code becomes a status and problem details (RFC 9457), and anything unforeseen is a
// bare 500.
import type { Context } from 'hono';
import { problem as words } from '../../shared/i18n/catalogues/en/worker.json';
import type { Code, Failure } from '../../shared/result.ts';
import { fail } from '../../shared/result.ts';
import { log } from '../log.ts';
import type { App } from './app-types.ts';
import { isVisit, lostPage } from './lost-page.ts';

export const STATUS: Record<Code, number> = {
  bad_request: 400,
  too_large: 413,
  too_slow: 408,
  not_found: 404,
  wrong_method: 405,
  wrong_host: 421,
  wrong_team: 422,
  id_conflict: 409,
  proof_refused: 403,
  proof_expired: 403,
  proof_spent: 403,
  signed_out: 401,
  sign_in_refused: 401,
  forbidden: 403,
  already_claimed: 409,
  claim_first: 409,
  not_now: 409,
  second_person_needed: 409,
  letters_waiting: 409,
  too_many: 429,
  already_set_up: 409,
  address_refused: 422,
  notify_not_set_up: 409,
  not_set_up: 503,
  unavailable: 503,
  internal: 500,
};

/** Headers that are too large are a status of their own. */
export const HEADERS_TOO_LARGE = 431;

/** What an answer has besides its code: another status than the code's own, or headers. */
type Besides = { status?: number; headers?: Record<string, string> };

/** Thrown by middleware and routes; caught by the one error handler. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly failure: Failure;
  readonly besides: Besides;
  constructor(failure: Failure, besides: Besides = {}) {
    super(failure.code);
    this.failure = failure;
    this.besides = besides;
  }
}

/** The answer to a failure, as RFC 9457 has it. `params` has ids, codes and names of staff at most. */
export function problem(
  requestId: string,
  { code, params }: Failure,
  { status = STATUS[code], headers = {} }: Besides = {},
): Response {
  const { title } = words[code];
  const body = { type: `/problems/${code}`, title, status, code, requestId };
  return new Response(JSON.stringify(params ? { ...body, params } : body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(code === 'unavailable' ? { 'Retry-After': '5' } : {}),
      ...headers,
    },
  });
}

/** A failure as whoever asked can use it: a page for a person, problem details for a program. */
export function refuse(c: Context<App>, failure: Failure, besides: Besides = {}): Response {
  if (isVisit(c.req.raw)) return lostPage(besides.status ?? STATUS[failure.code], besides.headers);
  return problem(c.get('requestId'), failure, besides);
}

/** Whether an object was busy or moved: the platform's mark on what it throws. */
const isPassing = (error: Error): boolean =>
  ('overloaded' in error && error.overloaded === true) ||
  ('retryable' in error && error.retryable === true);

export function onError(error: Error, c: Context<App>): Response {
  if (error instanceof Refusal) return refuse(c, error.failure, error.besides);
  log({
    event: 'failure',
    requestId: c.get('requestId'),
    route: c.req.routePath,
    error: error.name,
  });
  return refuse(c, fail(isPassing(error) ? 'unavailable' : 'internal'));
}
