// Every refusal in one place: a code becomes a status and a small body, and anything unforeseen is a bare 500.
import type { Context } from 'hono';
import type { Code, Failure } from '../../shared/result.ts';
import { log } from '../log.ts';
import type { App } from './app-types.ts';
import { isVisit, lostPage } from './lost-page.ts';

const STATUS: Record<Code, number> = {
  bad_request: 400,
  too_large: 413,
  not_found: 404,
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
  not_set_up: 503,
  unavailable: 503,
  internal: 500,
};

/** Thrown by middleware and routes; caught by the one error handler. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The answer to a failure. `detail` has ids and names of staff at most. */
export function problem(requestId: string, { code, detail }: Failure): Response {
  const body = { code, requestId, ...(detail ? { detail } : {}) };
  const headers = code === 'unavailable' ? { 'Retry-After': '5' } : {};
  return Response.json(body, { status: STATUS[code], headers });
}

/** A failure as whoever asked can use it: a page for a person, the code for a program. */
export const refuse = (c: Context<App>, failure: Failure): Response =>
  isVisit(c.req.raw) ? lostPage(STATUS[failure.code]) : problem(c.get('requestId'), failure);

export function onError(error: Error, c: Context<App>): Response {
  const requestId = c.get('requestId');
  if (error instanceof Refusal) return refuse(c, error.failure);
  log({ event: 'failure', requestId, route: c.req.routePath, error: error.name });
  return refuse(c, { ok: false, code: 'internal' });
}
