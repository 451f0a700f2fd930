// What a call across a room's wall answers: a value, or one code from a closed list. Never a sentence with a
// reporter's words in it.

export const CODES = [
  'bad_request',
  'too_large',
  'not_found',
  'wrong_host',
  'wrong_team',
  'id_conflict',
  'proof_refused',
  'proof_expired',
  'proof_spent',
  'signed_out',
  'sign_in_refused',
  'forbidden',
  'already_claimed',
  'claim_first',
  'not_now',
  'second_person_needed',
  'letters_waiting',
  'too_many',
  'already_set_up',
  'not_set_up',
  'unavailable',
  'internal',
] as const;

export type Code = (typeof CODES)[number];

/** `detail` holds ids and codes only. */
export type Failure = { ok: false; code: Code; detail?: Record<string, string> };
export type Result<T> = { ok: true; value: T } | Failure;

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const fail = (code: Code, detail?: Record<string, string>): Failure =>
  detail ? { ok: false, code, detail } : { ok: false, code };
