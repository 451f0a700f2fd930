import { env, runDurableObjectAlarm, SELF } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SESSION_IDLE_MS, SESSION_MAX_MS } from '../../shared/limits.ts';
import type { LiveEvent, QueueRow, ReportView } from '../../shared/schema/console.ts';
import { SESSION_OVER } from '../../shared/schema/live.ts';
import { CONSOLE_OPERATIONS } from '../api/operations/index.ts';
import { teamStub } from '../team/stub.ts';
import { CONSOLE, postJson, postReport, REPORTER, setUp, signIn, team } from '../testing/ask.ts';
import { CITY, newEnvelope, newSealed, PARTNERSHIP } from '../testing/envelope.ts';
import { proofOf, setUpRequest } from '../testing/staff.ts';
import { teamRoutes } from './team.ts';

beforeEach(() =>
  setUp([
    { id: 'amina', name: 'Amina Shah' },
    { id: 'joe', name: 'Joe Bell' },
    { id: 'sam', role: 'steering' },
    { id: 'kay', teams: ['county-mash' as never] },
  ]),
);

const get = (url: string, headers: Record<string, string>) => SELF.fetch(url, { headers });

describe('signing in', () => {
  const session = `${CONSOLE}/api/v1/console/session`;
  const header = { 'x-nightlight': '1' };

  it('gives a cookie that script cannot read and other sites cannot send', async () => {
    const sent = { partnership: PARTNERSHIP, account: 'amina', proof: proofOf('amina') };
    const response = await postJson(session, sent, header);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-nightlight=/);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/'])
      expect(cookie).toContain(part);
    expect(await response.json()).toMatchObject({ member: { name: 'Amina Shah' } });
  });

  it.each([
    ['a wrong proof', { account: 'amina', proof: proofOf('joe') }],
    ['an unknown account', { account: 'nobody', proof: proofOf('nobody') }],
    [
      'another partnership',
      { partnership: 'elsewhere', account: 'amina', proof: proofOf('amina') },
    ],
  ])('refuses %s in the same words', async (_, sent) => {
    const response = await postJson(session, { partnership: PARTNERSHIP, ...sent }, header);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'sign_in_refused' });
  });

  it('ends at once on signing out', async () => {
    const headers = await signIn('amina');
    expect((await get(team('city-mash/queue'), headers)).status).toBe(200);
    await SELF.fetch(session, { method: 'DELETE', headers });
    const response = await get(team('city-mash/queue'), headers);
    expect(await response.json()).toMatchObject({ code: 'signed_out' });
  });
});

describe('I7: each route asks who you are, and for which team', () => {
  const id = 'a'.repeat(32);
  /** Every route that the app has, so that a new one is asked too. */
  const ROUTES = teamRoutes.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/*')
    .map(
      ({ method, path }) => [method, path.replace('/:team/', '').replace(':report', id)] as const,
    )
    // A route with checks of its own stands in the app's list once for each of them.
    .filter((one, index, all) => all.findIndex((other) => `${other}` === `${one}`) === index);
  it('I7: every operation on a team is among those that are asked', () => {
    const operations = CONSOLE_OPERATIONS.filter(({ path }) => path.includes('/:team/'));
    expect(ROUTES.length).toBe(operations.length);
  });
  const ask = (method: string, url: string, headers: Record<string, string>) =>
    method === 'GET' ? get(url, headers) : postJson(url, {}, headers);

  it.each(ROUTES)('I7: %s %s', async (method, path) => {
    const url = team(`city-mash/${path}`);
    const nobody = await ask(method, url, { 'x-nightlight': '1' });
    expect(await nobody.json()).toMatchObject({ code: 'signed_out' });
    for (const who of ['sam', 'kay']) {
      const response = await ask(method, url, await signIn(who));
      expect(await response.json()).toMatchObject({ code: 'forbidden' });
    }
  });

  it('I7: a change from another site’s page is refused', async () => {
    const { cookie = '' } = await signIn('amina');
    const url = team(`city-mash/reports/${id}/claim`);
    expect((await postJson(url, {}, { cookie })).status).toBe(403);
    const foreign = { cookie, 'x-nightlight': '1', origin: REPORTER };
    expect((await postJson(url, {}, foreign)).status).toBe(403);
  });
});

it('claims, reads and answers over HTTP; the second person is told who has it', async () => {
  const envelope = await newEnvelope(env.PROOF_SECRET);
  await postReport(envelope);
  const [amina, joe] = [await signIn('amina'), await signIn('joe')];
  const report = team(`city-mash/reports/${envelope.id}`);

  const { rows } = await (await get(team('city-mash/queue'), amina)).json<{ rows: QueueRow[] }>();
  expect(rows.map(({ id }) => id)).toEqual([envelope.id]);
  expect((await postJson(`${report}/claim`, {}, amina)).status).toBe(200);
  const second = await postJson(`${report}/claim`, {}, joe);
  expect(second.status).toBe(409);
  expect(await second.json()).toMatchObject({ params: { owner: 'Amina Shah' } });

  const view = await (await get(report, amina)).json<ReportView>();
  expect(view.sealed).toBe(envelope.sealed);
  expect(view.mailboxRecipient).toBe(envelope.mailbox.recipient);
  const answer = await postJson(`${report}/answers`, { sealed: newSealed() }, amina);
  expect(answer.status).toBe(200);
});

describe('the live socket', () => {
  async function live(who: string) {
    const headers = await signIn(who);
    const upgrade = { ...headers, upgrade: 'websocket', origin: CONSOLE };
    const { webSocket, status } = await get(team('city-mash/live'), upgrade);
    if (!webSocket) throw new Error(`no socket: ${status}`);
    webSocket.accept();
    return { socket: webSocket, headers };
  }
  const said = (socket: WebSocket): Promise<LiveEvent> =>
    new Promise((done) => {
      socket.addEventListener('message', ({ data }) => done(JSON.parse(String(data)) as LiveEvent));
    });

  it('tells of a new report', async () => {
    const { socket } = await live('amina');
    const heard = said(socket);
    const envelope = await newEnvelope(env.PROOF_SECRET);
    await postReport(envelope);
    expect(await heard).toMatchObject({ type: 'row', row: { id: envelope.id, version: 1 } });
    socket.close();
  });

  const over = (socket: WebSocket): Promise<number> =>
    new Promise((done) => {
      socket.addEventListener('close', ({ code }) => done(code));
    });
  const later = async (ms: number): Promise<void> => {
    vi.setSystemTime(Date.now() + ms);
    await runDurableObjectAlarm(teamStub(env, PARTNERSHIP, CITY));
  };
  afterEach(() => void vi.useRealTimers());

  it('I7: ends with a session that nobody used, and not with one that was used meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const [amina, joe] = [await live('amina'), await live('joe')];
    const [ended, heard] = [over(amina.socket), said(joe.socket)];
    let told = 0;
    amina.socket.addEventListener('message', () => {
      told += 1;
    });
    vi.setSystemTime(Date.now() + SESSION_IDLE_MS - 1);
    expect((await get(team('county-mash/counts'), joe.headers)).status).toBe(403); // uses it all the same
    vi.setSystemTime(Date.now() + 2);
    await postReport(await newEnvelope(env.PROOF_SECRET)); // before anybody knows which session lasts
    await later(0);
    expect(await ended).toBe(SESSION_OVER);
    expect(told).toBe(0);
    expect(await heard).toEqual({ type: 'refresh' }); // nothing is missed
    const next = said(joe.socket);
    await postReport(await newEnvelope(env.PROOF_SECRET));
    expect(await next).toMatchObject({ type: 'row' });
    joe.socket.close();
  });

  it('I7: ends with the longest time that a session may last, however much it is used', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const start = Date.now();
    const headers = await signIn('amina');
    const use = async () => (await get(team('city-mash/counts'), headers)).status;
    const step = SESSION_IDLE_MS - 1;
    while (Date.now() + step < start + SESSION_MAX_MS) {
      vi.setSystemTime(Date.now() + step);
      expect(await use()).toBe(200);
    }
    const upgrade = { ...headers, upgrade: 'websocket', origin: CONSOLE };
    const { webSocket: socket } = await get(team('city-mash/live'), upgrade);
    socket?.accept();
    const ended = over(socket as WebSocket);
    await later(start + SESSION_MAX_MS - Date.now());
    expect(await ended).toBe(SESSION_OVER);
  });

  it('I7: is cut off by signing out, and a colleague’s is not', async () => {
    const amina = await live('amina');
    const joe = await live('joe');
    const closed = over(amina.socket);
    const heard = said(joe.socket);
    const session = `${CONSOLE}/api/v1/console/session`;
    await SELF.fetch(session, { method: 'DELETE', headers: amina.headers });
    expect(await closed).toBe(SESSION_OVER);
    await postReport(await newEnvelope(env.PROOF_SECRET));
    expect(await heard).toMatchObject({ type: 'row' });
    joe.socket.close();
  });

  it('I7: is not opened from another origin', async () => {
    const headers = { ...(await signIn('amina')), upgrade: 'websocket', origin: REPORTER };
    expect((await get(team('city-mash/live'), headers)).status).toBe(403);
  });
});

describe('set-up', () => {
  const url = `${CONSOLE}/api/v1/setup`;

  it('happens once', async () => {
    const headers = { authorization: `Bearer ${env.SETUP_TOKEN}` };
    const response = await postJson(url, setUpRequest([{ id: 'eve' }]), headers);
    expect(await response.json()).toMatchObject({ code: 'already_set_up' });
  });

  it('needs the token, and keys that the partnership signed', async () => {
    expect((await postJson(url, setUpRequest([{ id: 'eve' }]))).status).toBe(403);
    const wrong = setUpRequest([{ id: 'eve' }]);
    wrong.keys.signingKey = setUpRequest([{ id: 'eve' }]).keys.signingKey;
    const response = await postJson(url, wrong, { authorization: `Bearer ${env.SETUP_TOKEN}` });
    expect(response.status).toBe(400);
  });
});

describe('hosts', () => {
  it('keep to themselves: no report on the console’s, no console on the reporter’s, nothing elsewhere', async () => {
    expect((await SELF.fetch(`${CONSOLE}/api/v1/${PARTNERSHIP}/start`)).status).toBe(404);
    expect((await SELF.fetch(`${REPORTER}/api/v1/console/teams/city-mash/queue`)).status).toBe(404);
    expect((await SELF.fetch('http://other.example/')).status).toBe(421);
  });

  it('show a person a page with numbers to call, where there is nothing', async () => {
    for (const url of [`${REPORTER}/`, `${REPORTER}/w/nope`, 'http://other.example/']) {
      const response = await SELF.fetch(url, { headers: { accept: 'text/html' } });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).toContain('Call 999');
    }
  });

  it('answer with the headers that every answer has', async () => {
    const { headers } = await SELF.fetch(`${REPORTER}/nothing`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
