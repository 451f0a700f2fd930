// Every refusal looks alike to a program, carries the request's id, and repeats nothing of what was sent.
import { env, SELF } from 'cloudflare:test';
import { describe, expect, it, vi } from 'vitest';
import words from '../../shared/i18n/catalogues/en/worker.json';
import { CODES } from '../../shared/result.ts';
import { problem as schema } from '../../shared/schema/problem.ts';
import { handle } from '../app.ts';
import { CONSOLE, postJson, REPORTER, setUp, signIn, team } from '../testing/ask.ts';
import { PARTNERSHIP } from '../testing/envelope.ts';
import { onError } from './problem.ts';

const ID = /^[0-9a-f]{32}$/;
const REPORTS = `${REPORTER}/api/v1/${PARTNERSHIP}/reports`;
const MAILBOX = `${REPORTER}/api/v1/${PARTNERSHIP}/mailbox`;
const deep = '['.repeat(17) + ']'.repeat(17);
const many = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`x-${n}`, 'canary']));

const refused: [what: string, ask: () => Promise<Response>, status: number, code: string][] = [
  ['an address that is not there', () => SELF.fetch(`${REPORTER}/canary`), 404, 'not_found'],
  ['the same on the console', () => SELF.fetch(`${CONSOLE}/canary`), 404, 'not_found'],
  ['an unknown code', () => SELF.fetch(`${REPORTER}/problems/canary`), 404, 'not_found'],
  ['another host', () => SELF.fetch('http://canary.example/'), 421, 'wrong_host'],
  ['another method', () => SELF.fetch(REPORTS, { method: 'PUT', body: '{}' }), 405, 'wrong_method'],
  ['an unknown method', () => SELF.fetch(REPORTS, { method: 'PROPFIND' }), 405, 'wrong_method'],
  [
    'an unknown query',
    () => SELF.fetch(`${MAILBOX.replace('mailbox', 'start')}?canary=1`),
    400,
    'bad_request',
  ],
  ['a query with a body', () => postJson(`${REPORTS}?canary`, {}), 400, 'bad_request'],
  ['a body that is too deep', () => postJson(REPORTS, `{"canary":${deep}}`), 400, 'bad_request'],
  ['an unknown field', () => postJson(MAILBOX, { canary: 'canary' }), 400, 'bad_request'],
  [
    'a body in gzip',
    () => postJson(REPORTS, '{}', { 'content-encoding': 'gzip' }),
    400,
    'bad_request',
  ],
  [
    'no body',
    () => SELF.fetch(REPORTS, { method: 'POST', headers: { 'content-type': 'application/json' } }),
    400,
    'bad_request',
  ],
  ['too many headers', () => SELF.fetch(REPORTER, { headers: many }), 431, 'too_large'],
  [
    'headers that are too long',
    () => SELF.fetch(REPORTER, { headers: { 'x-one': 'canary'.repeat(2_700) } }),
    431,
    'too_large',
  ],
  [
    'nobody signed in',
    () => SELF.fetch(team('city-mash/queue'), { headers: { cookie: 'canary=canary' } }),
    401,
    'signed_out',
  ],
];

describe('what is refused', () => {
  it.each(refused)('%s', async (_, ask, status, code) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const text = await response.text();
    const body = schema.parse(JSON.parse(text));
    expect(body).toMatchObject({ code, status, type: `/problems/${code}` });
    expect(response.headers.get('x-request-id')).toBe(body.requestId);
    expect(text + JSON.stringify([...response.headers])).not.toContain('canary');
  });

  it.each([
    ['its depth, before any field', `{"mailbox":${deep},"proof":""}`, {}, 'body'],
    ['its encoding', '{}', { 'content-encoding': 'gzip' }, 'content-encoding'],
    ['its type', '{}', { 'content-type': 'text/plain' }, 'content-type'],
    ['a field', `{"mailbox":${deep.slice(2, -2)},"proof":""}`, {}, 'mailbox'],
  ])('names what is wrong with a body: %s', async (_, body, headers, field) => {
    const response = await postJson(MAILBOX, body, headers as Record<string, string>);
    expect(await response.json()).toMatchObject({ code: 'bad_request', params: { field } });
  });

  it('says which methods an address takes', async () => {
    const response = await SELF.fetch(`${CONSOLE}/api/v1/console/session`, { method: 'GET' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('DELETE, POST');
    const page = await SELF.fetch(`${REPORTER}/health`, { method: 'POST' });
    expect(page.headers.get('allow')).toBe('GET, HEAD');
  });

  it('a person who went to an address gets a page, with the same status and headers', async () => {
    const response = await SELF.fetch(REPORTS, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.text()).toContain('Call 999');
  });

  it('what nobody foresaw is a bare 500, and a busy object is a 503', async () => {
    const asked = (error: Error) =>
      onError(error, {
        get: () => 'a'.repeat(32),
        req: { raw: new Request(REPORTER), routePath: '/' },
      } as never);
    const unforeseen = asked(new Error('canary'));
    expect(unforeseen.status).toBe(500);
    expect(await unforeseen.text()).not.toContain('canary');
    const busy = asked(Object.assign(new Error('canary'), { overloaded: true }));
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('where a setting is missing nothing is served but that it runs, and it says so', async () => {
    const lines: string[] = [];
    const spy = vi
      .spyOn(console, 'log')
      .mockImplementation((line: string) => void lines.push(line));
    const ask = async (url: string): Promise<Response> =>
      handle(new Request(url), { ...env, PROOF_SECRET: '' } as never, {} as ExecutionContext);
    expect((await ask(`${REPORTER}/health`)).status).toBe(200);
    for (const path of ['/ready', '/', `/api/v1/${PARTNERSHIP}/start`]) {
      const response = await ask(REPORTER + path);
      expect(response.status).toBe(503);
      const body = { code: 'unavailable', params: { wanting: 'settings' } };
      expect(await response.json()).toMatchObject(body);
    }
    spy.mockRestore();
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      error: 'SettingsError',
      kind: 'PROOF_SECRET',
    });
  });
});

describe('request ids', () => {
  it('are ours, new each time, on every answer', async () => {
    const ask = () =>
      SELF.fetch(`${REPORTER}/health`, { headers: { 'x-request-id': 'a'.repeat(32) } });
    const ids = [await ask(), await ask()].map(({ headers }) => headers.get('x-request-id'));
    expect(new Set([...ids, 'a'.repeat(32)]).size).toBe(3);
    for (const id of ids) expect(id).toMatch(ID);
  });

  it('are on the answer that opens a socket', async () => {
    await setUp([{ id: 'amina' }]);
    const headers = { ...(await signIn('amina')), upgrade: 'websocket', origin: CONSOLE };
    const {
      status,
      webSocket,
      headers: sent,
    } = await SELF.fetch(team('city-mash/live'), { headers });
    expect(status).toBe(101);
    expect(sent.get('x-request-id')).toMatch(ID);
    webSocket?.accept();
    webSocket?.close();
  });

  it('are what the log line has', async () => {
    const lines: string[] = [];
    const spy = vi
      .spyOn(console, 'log')
      .mockImplementation((line: string) => void lines.push(line));
    const response = await handle(
      new Request(`${REPORTER}/nothing`),
      env as never,
      {} as ExecutionContext,
    );
    spy.mockRestore();
    const line = lines.map((text) => JSON.parse(text)).find(({ event }) => event === 'request');
    expect(line).toMatchObject({ requestId: response.headers.get('x-request-id'), status: 404 });
  });
});

describe('each code', () => {
  it('is explained, and nothing else is', () => {
    expect(Object.keys(words.problem).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)('%s has a page for a person and words for a program', async (code) => {
    for (const host of [REPORTER, CONSOLE]) {
      const program = await SELF.fetch(`${host}/problems/${code}`);
      expect(await program.json()).toMatchObject({ code, ...words.problem[code] });
      const person = await SELF.fetch(`${host}/problems/${code}`, {
        headers: { accept: 'text/html' },
      });
      expect(person.status).toBe(200);
      expect(await person.text()).toContain('<h1>');
    }
  });
});
