// What both hosts answer about themselves.
import type { Descriptions } from './descriptions.ts';

export const OF_SERVICE: Descriptions = {
  Problem: {
    about:
      'A refusal: problem details as RFC 9457 has them. Go by `code`; one that you do not know, by `status`.',
    fields: {
      type: 'Where the code is explained, relative to this host.',
      title: 'For people; it may change.',
      status: 'As the answer’s own.',
      code: 'Why, from a closed list that may grow.',
      requestId: 'As X-Request-Id: give it to the operator.',
      params:
        'More about it by name: `field` is where a request is not as it must be, `team` which team it should have been, `wanting` what is not ready, `owner` who has it.',
    },
  },
  ProblemMeaning: {
    about: 'What a code means, for people.',
    fields: { meaning: 'What happened.', todo: 'What to do.' },
  },
  Alive: { about: 'The service runs.' },
  Ready: { about: 'A report could be taken now.' },
  OpenApi: { about: 'This document: OpenAPI 3.1.' },
  Nothing: { about: 'An empty object.' },
};
