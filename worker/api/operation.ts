// One thing that can be asked of the API, as data: the document is made of it, and tests hold the routes to it.
import type * as z from 'zod/mini';
import type { Code } from '../../shared/result.ts';
import type { StaffAction } from '../access/permissions.ts';

/** Who may ask: anyone, whoever holds the set-up token, whoever is signed in, or staff whom the table lets. */
type Who = 'anyone' | 'set_up_token' | 'signed_in' | StaffAction;

/** What belongs together in the document, and what it is about. */
export const TAGS = {
  service: 'What a host says about itself.',
  reporter:
    'What a reporter’s client asks, in this order: start, a report, then looks and letters by mailbox.',
  session: 'The first run, and signing in and out.',
  reports: 'A team’s queue and its reports.',
  notices: 'How a team is told outside the console.',
} as const;

export type Operation = {
  /** What a client that is made from the document calls it. Never renamed. */
  id: string;
  tag: keyof typeof TAGS;
  method: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH';
  /** As the app names it: `:name` stands for one part of the path. */
  path: string;
  summary: string;
  who: Who;
  /** Of the query: every name that may be there. None where it is left out. */
  query?: z.ZodMiniObject;
  request?: z.ZodMiniType;
  /** Left out where the answer has no body, or no JSON. */
  answer?: z.ZodMiniType;
  status: 200 | 201 | 202 | 204 | 101;
  /** What it may be refused with, besides what its method, its body and `who` bring by themselves. */
  codes: readonly Code[];
};
