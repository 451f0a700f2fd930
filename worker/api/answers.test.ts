// What the worker really answers, held to the document that it serves, by a validator that is not the one it was
// made with.
import { env, runDurableObjectAlarm, SELF } from 'cloudflare:test';
import { Validator } from '@cfworker/json-schema';
import { expect, it } from 'vitest';
import { CONSOLE, postJson, REPORTER, signIn, team } from '../testing/ask.ts';
import { newEnvelope, newSealed, PARTNERSHIP } from '../testing/envelope.ts';
import { newLetter } from '../testing/letter.ts';
import { proofOf, setUpRequest } from '../testing/staff.ts';
import { sql, team as teamObject } from '../testing/team.ts';
import type { Operation } from './operation.ts';
import { CONSOLE_OPERATIONS, REPORTER_OPERATIONS } from './operations/index.ts';

type Schema = Record<string, unknown>;
type Content = Record<string, { schema: Schema }>;
type Described = {
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
};
type Document = { paths: Record<string, Record<string, Described>>; components: Schema };

const documents = new Map<string, Document>();
const documentAt = async (host: string): Promise<Document> => {
  const known = documents.get(host);
  if (known) return known;
  const made = await (await SELF.fetch(`${host}/api/openapi.json`)).json<Document>();
  documents.set(host, made);
  return made;
};

const asked = new Set<string>();
const nameOf = ({ method, path }: Pick<Operation, 'path'> & { method: string }): string =>
  `${method} ${path}`;

/** Which operation an address is of. Throws where the document has none. */
function operationOf(host: string, method: string, path: string): Operation {
  const all = host === REPORTER ? REPORTER_OPERATIONS : CONSOLE_OPERATIONS;
  const isOf = (pattern: string): boolean =>
    new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`).test(path);
  const found = all.find((one) => one.method === method && isOf(one.path));
  if (!found) throw new Error(`not in the list: ${method} ${path}`);
  return found;
}

function hold(components: Schema, schema: Schema | undefined, value: unknown): void {
  const { errors } = new Validator({ components, ...schema }, '2020-12', false).validate(value);
  expect(errors).toEqual([]);
}

/** Asks, and holds what was sent and what came back to the document. */
async function ask(
  url: string,
  {
    method = 'GET',
    body,
    headers = {},
  }: { method?: string; body?: unknown; headers?: HeadersInit } = {},
): Promise<{ status: number; value: unknown }> {
  const { origin, pathname } = new URL(url);
  const operation = operationOf(origin, method, pathname);
  asked.add(nameOf(operation));
  const { paths, components } = await documentAt(origin);
  const described = paths[operation.path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  const response =
    body === undefined
      ? await SELF.fetch(url, { method, headers })
      : await postJson(url, body, headers as Record<string, string>);
  const { status } = response;
  const type = response.headers.get('content-type') ?? '';
  const answer = described?.responses[String(status)];
  expect(answer, `${nameOf(operation)} answered ${status}`).toBeDefined();
  const text = await response.text();
  const schema = answer?.content?.[type]?.schema;
  expect([nameOf(operation), text === '']).toEqual([nameOf(operation), schema === undefined]);
  const value: unknown = text === '' ? null : JSON.parse(text);
  if (schema) hold(components, schema, value);
  if (body !== undefined && status < 300) {
    hold(components, described?.requestBody?.content['application/json']?.schema, body);
  }
  return { status, value };
}

const api = `${REPORTER}/api/v1/${PARTNERSHIP}`;

/** Everything that both hosts can be asked, in an order in which it succeeds. Gives the statuses by operation. */
async function askEverything(): Promise<[string, number][]> {
  const said: [string, number][] = [];
  const must = async (...[url, what]: Parameters<typeof ask>): Promise<unknown> => {
    const { status, value } = await ask(url, what);
    said.push([url, status]);
    return value;
  };
  for (const host of [REPORTER, CONSOLE]) {
    await must(`${host}/health`);
    await must(`${host}/ready`);
    await must(`${host}/api/openapi.json`);
    await must(`${host}/problems/not_found`);
  }
  await must(`${CONSOLE}/api/v1/setup`, {
    method: 'POST',
    body: setUpRequest([{ id: 'amina' }, { id: 'priya', role: 'manager' }]),
    headers: { authorization: `Bearer ${env.SETUP_TOKEN}` },
  });
  await must(`${api}/start`);
  const envelope = await newEnvelope(env.PROOF_SECRET);
  await must(`${api}/reports`, { method: 'POST', body: envelope });
  await runDurableObjectAlarm(teamObject());
  const letter = await newLetter(envelope.mailbox.id);
  await must(`${api}/mailbox/letters`, { method: 'POST', body: letter });
  const look = { mailbox: envelope.mailbox.id, proof: (await newLetter(letter.mailbox)).proof };
  await must(`${api}/mailbox`, { method: 'POST', body: look });

  const session = `${CONSOLE}/api/v1/console/session`;
  const who = { partnership: PARTNERSHIP, account: 'amina', proof: proofOf('amina') };
  await must(session, { method: 'POST', body: who, headers: { 'x-nightlight': '1' } });
  const [amina, priya] = [await signIn('amina'), await signIn('priya')];
  await must(team('city-mash/queue?limit=5'), { headers: amina });
  await must(team('city-mash/counts'), { headers: amina });
  const report = team(`city-mash/reports/${envelope.id}`);
  const change = (action: string, body: unknown = {}, headers = amina) =>
    must(`${report}/${action}`, { method: 'POST', body, headers });
  const sealed = newSealed();
  await sql((db) => void db.exec('UPDATE report SET found_at = 1').toArray()); // an alarm to be seen
  await change('acknowledge');
  await change('claim');
  await must(report, { headers: amina });
  await must(`${report}/letters/${letter.id}`, { headers: amina });
  await change('read', { letters: [letter.id] });
  await change('notes', { sealed });
  await change('answers', { sealed });
  await change('level', { level: 'immediate', reason: sealed });
  await change('release');
  /** An Immediate report is not closed by one person alone. */
  const propose = async (): Promise<number> => {
    await change('claim');
    const row = await change('outcome', { outcome: 'no_further_action', reason: sealed });
    return (row as { proposedAt: number }).proposedAt;
  };
  await propose();
  await change('reopen');
  await change('confirm', { proposedAt: await propose() }, priya);

  const notices = team('city-mash/notices');
  const manage = (path: string, body: unknown) =>
    must(notices + path, { method: 'POST', body, headers: priya });
  await must(notices, { headers: priya });
  const channel = {
    kind: 'webhook',
    audience: 'team',
    label: 'Duty',
    address: 'https://example.org/in',
  };
  const added = (await manage('/channels', channel)) as { channel: { id: string } };
  await manage(`/channels/${added.channel.id}/test`, {});
  await manage(`/channels/${added.channel.id}/remove`, {});
  await manage('/dead/retry', { ids: ['0'.repeat(32)] });
  await manage('/dead/dismiss', { ids: ['0'.repeat(32)] });
  await must(session, { method: 'DELETE', headers: amina });
  return said;
}

it('every answer is as the document says, and every operation was asked', {
  timeout: 60_000,
}, async () => {
  const said = await askEverything();
  const refused = said.filter(([url, status]) => status >= 400 && !url.endsWith('/ready'));
  expect(refused).toEqual([]);
  const all = [...REPORTER_OPERATIONS, ...CONSOLE_OPERATIONS].map(nameOf);
  const never = [...new Set(all)].filter((name) => !asked.has(name) && !name.endsWith('/live'));
  expect(never).toEqual([]);
});

it('an answer that has more than the document says is found', async () => {
  const { components } = await documentAt(REPORTER);
  const receipt = { $ref: '#/components/schemas/Receipt' };
  const right = { id: 'a'.repeat(32), nextLook: 0, teamOpen: true, interrupt: false };
  hold(components, receipt, right);
  expect(() => hold(components, receipt, { ...right, words: '' })).toThrow();
  expect(() => hold(components, receipt, { ...right, id: 'A' })).toThrow();
});
