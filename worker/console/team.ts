// What staff do with a team's reports. Each route names its action; the table in ../access decides.

import type { Context } from 'hono';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { ReportId, TeamId } from '../../shared/ids.ts';
import { HEX_128 } from '../../shared/ids.ts';
import { SMALL_BODY_MAX_BYTES } from '../../shared/limits.ts';
import type { Result } from '../../shared/result.ts';
import { fail } from '../../shared/result.ts';
import {
  answerRequest,
  confirmRequest,
  levelRequest,
  noteRequest,
  outcomeRequest,
  readRequest,
} from '../../shared/schema/console.ts';
import { queueQuery } from '../../shared/schema/queue.ts';
import { readSession } from '../access/cookie.ts';
import { may } from '../access/staff.ts';
import type { StaffApp } from '../http/app-types.ts';
import { jsonBody } from '../http/body.ts';
import { problem, Refusal } from '../http/problem.ts';
import { hashOf } from '../partnership/sessions.ts';
import { SOCKET_AT, SOCKET_TAG, SOCKET_UNTIL, SOCKET_WHO, toHeader } from '../team/sockets.ts';
import { teamStub } from '../team/stub.ts';
import { noticeRoutes } from './notices.ts';

type C = Context<StaffApp>;

const nothing = z.strictObject({});

const stub = (c: C) => teamStub(c.env, c.get('partnership').id, c.req.param('team') as TeamId);

const actor = (c: C) => {
  const { id, name } = c.get('member');
  return { id, name };
};

function report(c: C): ReportId {
  const id = c.req.param('report') ?? '';
  if (!HEX_128.test(id)) throw new Refusal(fail('not_found'));
  return id as ReportId;
}

const answer = <T>(c: C, result: Result<T>): Response =>
  result.ok ? c.json(result.value as object) : problem(c.get('requestId'), result);

const body = <Schema extends z.ZodMiniType>(c: C, schema: Schema) =>
  jsonBody(c, schema, SMALL_BODY_MAX_BYTES);

/** Each part once, but for `level`. The name of an unknown part is not said back. */
function query(c: C) {
  const parts = Object.entries(c.req.queries()).map(([name, values]) => [
    name,
    name !== 'level' && values.length === 1 ? values[0] : values,
  ]);
  const result = queueQuery.safeParse(Object.fromEntries(parts));
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path[0] ?? 'query';
  throw new Refusal(fail('bad_request', { field: String(field) }));
}

const reportRoutes = new Hono<StaffApp>()
  .get('/', may('report.read'), async (c) => answer(c, await stub(c).open(report(c), actor(c))))
  .get('/letters/:letter', may('report.read'), async (c) =>
    answer(c, await stub(c).letterSeal(report(c), actor(c), c.req.param('letter'))),
  )
  .post('/read', may('report.read'), async (c) => {
    const { letters } = await body(c, readRequest);
    return answer(c, await stub(c).read(report(c), actor(c), letters));
  })
  .post('/claim', may('report.claim'), async (c) => {
    await body(c, nothing);
    return answer(c, await stub(c).claim(report(c), actor(c)));
  })
  .post('/release', may('report.claim'), async (c) => {
    await body(c, nothing);
    return answer(c, await stub(c).release(report(c), actor(c)));
  })
  .post('/notes', may('report.note'), async (c) => {
    const { sealed } = await body(c, noteRequest);
    return answer(c, await stub(c).addNote(report(c), actor(c), sealed));
  })
  .post('/answers', may('report.answer'), async (c) => {
    const { sealed } = await body(c, answerRequest);
    return answer(c, await stub(c).addAnswer(report(c), actor(c), sealed));
  })
  .post('/level', may('report.decide'), async (c) => {
    const change = await body(c, levelRequest);
    return answer(c, await stub(c).setLevel(report(c), actor(c), change));
  })
  .post('/acknowledge', may('report.claim'), async (c) => {
    await body(c, nothing);
    return answer(c, await stub(c).acknowledge(report(c), actor(c)));
  })
  .post('/outcome', may('report.decide'), async (c) => {
    const decision = await body(c, outcomeRequest);
    return answer(c, await stub(c).decide(report(c), actor(c), decision));
  })
  .post('/confirm', may('report.decide'), async (c) => {
    const { proposedAt } = await body(c, confirmRequest);
    return answer(c, await stub(c).confirm(report(c), actor(c), proposedAt));
  })
  .post('/reopen', may('report.decide'), async (c) => {
    await body(c, nothing);
    return answer(c, await stub(c).reopen(report(c), actor(c)));
  });

export const teamRoutes = new Hono<StaffApp>()
  .get('/:team/queue', may('queue.see'), async (c) =>
    c.json(await stub(c).readQueue(actor(c), query(c))),
  )
  .get('/:team/counts', may('queue.see'), async (c) => c.json(await stub(c).countOpen()))
  .get('/:team/live', may('queue.see'), async (c) => {
    if (c.req.header('upgrade') !== 'websocket') throw new Refusal(fail('bad_request'));
    const headers = new Headers(c.req.raw.headers);
    const { id } = c.get('partnership');
    const session = hashOf(readSession(c)?.token ?? '');
    const until = await c.env.PARTNERSHIP.getByName(id).sessionEnd(session);
    if (until === null) throw new Refusal(fail('signed_out'));
    headers.set(SOCKET_TAG, session);
    headers.set(SOCKET_AT, id);
    headers.set(SOCKET_WHO, toHeader(actor(c)));
    headers.set(SOCKET_UNTIL, String(until));
    return stub(c).fetch(new Request(c.req.raw, { headers }));
  })
  .route('/:team/notices', noticeRoutes)
  .route('/:team/reports/:report', reportRoutes);
