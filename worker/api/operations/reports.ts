// What staff do with a team's queue and its reports. `who` is the action in the table of who may do what.
import * as z from 'zod/mini';
import type { Code } from '../../../shared/result.ts';
import {
  answerRequest,
  confirmRequest,
  letterSeal,
  levelRequest,
  noteRequest,
  outcomeRequest,
  queueRow,
  readRequest,
  reportView,
  sealedAnswer,
  sealedNote,
} from '../../../shared/schema/console.ts';
import { queueCounts, queuePage, queueQuery } from '../../../shared/schema/queue.ts';
import type { StaffAction } from '../../access/permissions.ts';
import type { Operation } from '../operation.ts';

const TEAM = '/api/v1/console/teams/:team';
const REPORT = `${TEAM}/reports/:report`;

const nothing = z.strictObject({});

/** A change of a report that answers with its row as it now is. */
const change = (
  action: string,
  who: StaffAction,
  summary: string,
  request: z.ZodMiniType,
  codes: readonly Code[],
): Operation => ({
  method: 'POST',
  path: `${REPORT}/${action}`,
  summary,
  who,
  request,
  answer: queueRow,
  status: 200,
  codes: ['not_found', ...codes],
});

export const REPORTS: readonly Operation[] = [
  {
    method: 'GET',
    path: `${TEAM}/queue`,
    summary: 'A page of the open reports, the gravest first',
    who: 'queue.see',
    query: queueQuery,
    answer: queuePage,
    status: 200,
    codes: [],
  },
  {
    method: 'GET',
    path: `${TEAM}/counts`,
    summary: 'How many open reports there are of each level',
    who: 'queue.see',
    answer: queueCounts,
    status: 200,
    codes: [],
  },
  {
    method: 'GET',
    path: `${TEAM}/live`,
    summary: 'A WebSocket that tells of each change of the queue',
    who: 'queue.see',
    status: 101,
    codes: [],
  },
  {
    method: 'GET',
    path: REPORT,
    summary: 'A report with its seals, letters and history. Reading it is in the audit chain',
    who: 'report.read',
    answer: reportView,
    status: 200,
    codes: ['not_found'],
  },
  {
    method: 'GET',
    path: `${REPORT}/letters/:letter`,
    summary: 'The seal of one letter',
    who: 'report.read',
    answer: letterSeal,
    status: 200,
    codes: ['not_found'],
  },
  {
    method: 'POST',
    path: `${REPORT}/notes`,
    summary: 'Adds a sealed note',
    who: 'report.note',
    request: noteRequest,
    answer: sealedNote,
    status: 200,
    codes: ['not_found', 'claim_first', 'not_now'],
  },
  {
    method: 'POST',
    path: `${REPORT}/answers`,
    summary: 'Adds an answer, sealed to the reporter and to the team',
    who: 'report.answer',
    request: answerRequest,
    answer: sealedAnswer,
    status: 200,
    codes: ['not_found', 'claim_first', 'not_now'],
  },
  change('read', 'report.read', 'Says that the words, and these letters, were shown', readRequest, [
    'claim_first',
  ]),
  change('claim', 'report.claim', 'Claims it, for as long as the lease lasts', nothing, [
    'already_claimed',
    'not_now',
  ]),
  change('release', 'report.claim', 'Gives it back to the queue', nothing, [
    'claim_first',
    'not_now',
  ]),
  change('acknowledge', 'report.claim', 'Says that a person has seen that it waits', nothing, [
    'not_now',
  ]),
  change('level', 'report.decide', 'Changes the level, with a sealed reason', levelRequest, [
    'claim_first',
    'not_now',
  ]),
  change('outcome', 'report.decide', 'Decides, or proposes where two must agree', outcomeRequest, [
    'claim_first',
    'not_now',
    'letters_waiting',
    'second_person_needed',
  ]),
  change('confirm', 'report.decide', 'The second person agrees to a proposal', confirmRequest, [
    'not_now',
    'letters_waiting',
    'second_person_needed',
  ]),
  change('reopen', 'report.decide', 'Takes a decision back', nothing, ['not_now', 'claim_first']),
];
