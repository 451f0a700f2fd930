// The first run, and signing in and out.
import { session, setUpRequest, signInRequest } from '../../../shared/schema/console.ts';
import type { Operation } from '../operation.ts';

export const SESSION: readonly Operation[] = [
  {
    id: 'setUp',
    tag: 'session',
    method: 'POST',
    path: '/api/v1/setup',
    summary: 'The first run: public keys and first accounts, once',
    who: 'set_up_token',
    request: setUpRequest,
    status: 204,
    codes: ['not_found', 'already_set_up'],
  },
  {
    id: 'signIn',
    tag: 'session',
    method: 'POST',
    path: '/api/v1/console/session',
    summary: 'Signs in: sets the session cookie and gives the keys, still wrapped',
    who: 'anyone',
    request: signInRequest,
    answer: session,
    status: 200,
    codes: ['forbidden', 'sign_in_refused', 'not_set_up'],
  },
  {
    id: 'signOut',
    tag: 'session',
    method: 'DELETE',
    path: '/api/v1/console/session',
    summary: 'Signs out, and closes the live sockets of the session',
    who: 'anyone',
    status: 204,
    codes: ['forbidden'],
  },
];
