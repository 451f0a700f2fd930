// What a reporter's browser asks.
import { envelope, receipt } from '../../../shared/schema/envelope.ts';
import {
  letter,
  letterReceipt,
  mailboxRequest,
  mailboxView,
} from '../../../shared/schema/mailbox.ts';
import { start, startQuery } from '../../../shared/schema/start.ts';
import type { Operation } from '../operation.ts';

const PROOF = ['proof_refused', 'proof_expired', 'proof_spent'] as const;

export const REPORTER: readonly Operation[] = [
  {
    id: 'getStart',
    tag: 'reporter',
    method: 'GET',
    path: '/api/v1/:partnership/start',
    summary: 'Keys to seal to, and work to do before sending',
    who: 'anyone',
    query: startQuery,
    answer: start,
    status: 200,
    codes: ['not_found', 'not_set_up'],
  },
  {
    id: 'sendReport',
    tag: 'reporter',
    method: 'POST',
    path: '/api/v1/:partnership/reports',
    summary: 'Takes a sealed report. Sent again with the same id, it is stored once',
    who: 'anyone',
    request: envelope,
    answer: receipt,
    status: 201,
    codes: ['not_found', 'wrong_team', 'id_conflict', ...PROOF, 'unavailable'],
  },
  {
    id: 'lookIntoMailbox',
    tag: 'reporter',
    method: 'POST',
    path: '/api/v1/:partnership/mailbox',
    summary: 'Looks into a mailbox. One that nobody knows answers in the same shape',
    who: 'anyone',
    request: mailboxRequest,
    answer: mailboxView,
    status: 200,
    codes: ['not_found', ...PROOF],
  },
  {
    id: 'sendLetter',
    tag: 'reporter',
    method: 'POST',
    path: '/api/v1/:partnership/mailbox/letters',
    summary:
      'Takes what a reporter sends by mailbox. Sent again with the same id, it is stored once',
    who: 'anyone',
    request: letter,
    answer: letterReceipt,
    status: 201,
    codes: ['not_found', 'id_conflict', ...PROOF, 'too_many', 'unavailable'],
  },
];
