// What a call across a room's wall answers: a value, or one code from a closed list. Never a sentence with a
// reporter's words in it.

/** What a reporter's request may be refused with: all that a reporter's browser needs to know. */
export const REPORTER_CODES = [
  'bad_request',
  'too_large',
  'too_slow',
  'not_found',
  'wrong_method',
  'wrong_host',
  'wrong_team',
  'id_conflict',
  'proof_refused',
  'proof_expired',
  'proof_spent',
  'too_many',
  'not_set_up',
  'unavailable',
  'internal',
] as const;

export const CODES = [
  ...REPORTER_CODES,
  'signed_out',
  'sign_in_refused',
  'forbidden',
  'already_claimed',
  'claim_first',
  'not_now',
  'second_person_needed',
  'letters_waiting',
  'already_set_up',
  'address_refused',
  'notify_not_set_up',
] as const;

export type Code = (typeof CODES)[number];

/** `params` holds ids, codes, names of fields and names of staff only. */
export type Failure = { ok: false; code: Code; params?: Record<string, string> };
export type Result<T> = { ok: true; value: T } | Failure;

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const fail = (code: Code, params?: Record<string, string>): Failure =>
  params ? { ok: false, code, params } : { ok: false, code };
