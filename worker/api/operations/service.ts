// What each host answers about itself.
import * as z from 'zod/mini';
import { problemMeaning } from '../../../shared/schema/problem.ts';
import type { Operation } from '../operation.ts';

export const alive = z.strictObject({ status: z.literal('alive') });
export const ready = z.strictObject({ status: z.literal('ready') });
export const openApi = z.looseObject({ openapi: z.string() });

export const SERVICE: readonly Operation[] = [
  {
    id: 'getHealth',
    tag: 'service',
    method: 'GET',
    path: '/health',
    summary: 'Whether the service runs',
    who: 'anyone',
    answer: alive,
    status: 200,
    codes: [],
  },
  {
    id: 'getReadiness',
    tag: 'service',
    method: 'GET',
    path: '/ready',
    summary: 'Whether the service could take a report now; `params.wanting` says what is wanting',
    who: 'anyone',
    answer: ready,
    status: 200,
    codes: ['not_set_up', 'unavailable'],
  },
  {
    id: 'getDocument',
    tag: 'service',
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This document: what this host answers',
    who: 'anyone',
    answer: openApi,
    status: 200,
    codes: [],
  },
  {
    id: 'explainProblem',
    tag: 'service',
    method: 'GET',
    path: '/problems/:code',
    summary: 'What a code of a problem means, and what to do',
    who: 'anyone',
    answer: problemMeaning,
    status: 200,
    codes: ['not_found'],
  },
];
