// What each host answers about itself.
import * as z from 'zod/mini';
import { problemMeaning } from '../../../shared/schema/problem.ts';
import type { Operation } from '../operation.ts';

export const SERVICE: readonly Operation[] = [
  {
    method: 'GET',
    path: '/health',
    summary: 'Whether the service runs',
    who: 'anyone',
    answer: z.strictObject({ status: z.literal('alive') }),
    status: 200,
    codes: [],
  },
  {
    method: 'GET',
    path: '/ready',
    summary: 'Whether the service could take a report now; `params.wanting` says what is wanting',
    who: 'anyone',
    answer: z.strictObject({ status: z.literal('ready') }),
    status: 200,
    codes: ['not_set_up', 'unavailable'],
  },
  {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This document: what this host answers',
    who: 'anyone',
    answer: z.looseObject({ openapi: z.string() }),
    status: 200,
    codes: [],
  },
  {
    method: 'GET',
    path: '/problems/:code',
    summary: 'What a code of a problem means, and what to do',
    who: 'anyone',
    answer: problemMeaning,
    status: 200,
    codes: ['not_found'],
  },
];
