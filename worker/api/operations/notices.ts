// How a team is told outside the console: a manager's.
import {
  channelAdded,
  channelRequest,
  channelTested,
  deadRequest,
  noticesView,
} from '../../../shared/schema/notices.ts';
import type { Operation } from '../operation.ts';
import { nothing } from './nothing.ts';

const NOTICES_PATH = '/api/v1/console/teams/:team/notices';
const who = 'notices.manage';

export const NOTICES: readonly Operation[] = [
  {
    id: 'getNotices',
    tag: 'notices',
    method: 'GET',
    path: NOTICES_PATH,
    summary:
      'The channels of a team, the notices that did not arrive, and reports that wait outside it',
    who,
    answer: noticesView,
    status: 200,
    codes: [],
  },
  {
    id: 'addChannel',
    tag: 'notices',
    method: 'POST',
    path: `${NOTICES_PATH}/channels`,
    summary: 'Adds a channel. Its signing secret is shown this once',
    who,
    request: channelRequest,
    answer: channelAdded,
    status: 201,
    codes: ['address_refused', 'notify_not_set_up', 'too_many'],
  },
  {
    id: 'removeChannel',
    tag: 'notices',
    method: 'POST',
    path: `${NOTICES_PATH}/channels/:channel/remove`,
    summary: 'Removes a channel',
    who,
    request: nothing,
    status: 204,
    codes: ['not_found'],
  },
  {
    id: 'testChannel',
    tag: 'notices',
    method: 'POST',
    path: `${NOTICES_PATH}/channels/:channel/test`,
    summary: 'Sends a test by a channel',
    who,
    request: nothing,
    answer: channelTested,
    status: 202,
    codes: ['not_found', 'too_many'],
  },
  {
    id: 'retryDeadNotices',
    tag: 'notices',
    method: 'POST',
    path: `${NOTICES_PATH}/dead/retry`,
    summary: 'Sends again what did not arrive',
    who,
    request: deadRequest,
    status: 204,
    codes: [],
  },
  {
    id: 'dismissDeadNotices',
    tag: 'notices',
    method: 'POST',
    path: `${NOTICES_PATH}/dead/dismiss`,
    summary: 'Takes what did not arrive off the list',
    who,
    request: deadRequest,
    status: 204,
    codes: [],
  },
];
