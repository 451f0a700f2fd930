import { describe, expect, it } from 'vitest';
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import type { MailboxRequest } from '../../shared/schema/mailbox.ts';
import { apiOf } from './api.ts';

const answering = (status: number, body: string) =>
  apiOf('nottingham' as PartnershipId, async () => new Response(body, { status }));
const refusing = (body: unknown) => answering(409, JSON.stringify(body)).start();

const keys = { signingKey: 'A'.repeat(43), teams: [] };
const challenge = { parameters: { nonce: '00' }, signature: 'x' };

it.each([
  ['a report', 'city-mash' as TeamId, '/api/v1/nottingham/start?team=city-mash'],
  ['the mailbox', undefined, '/api/v1/nottingham/start'],
])('asks for the work of %s by its address', async (_, team, address) => {
  const asked: string[] = [];
  const api = apiOf('nottingham' as PartnershipId, async (url) => {
    asked.push(String(url));
    return new Response();
  });
  await api.start(team);
  expect(asked).toEqual([address]);
});

describe('what the server answers', () => {
  it('gives keys and work to begin with, and nothing that was not asked for', async () => {
    const body = JSON.stringify({ keys, challenge, more: 1 });
    expect(await answering(200, body).start()).toEqual({ ok: true, value: { keys, challenge } });
  });

  it.each([
    ['no keys', { challenge }],
    ['keys with more in them', { keys: { ...keys, more: 1 }, challenge }],
    ['a challenge that is none', { keys, challenge: null }],
    ['a list', [keys, challenge]],
  ])('is not taken with %s', async (_, body) => {
    expect(await answering(200, JSON.stringify(body)).start()).toEqual({
      ok: false,
      code: 'network',
    });
  });

  it.each([
    [{ code: 'proof_spent' }, 'proof_spent', undefined],
    [{ code: 'wrong_team', params: { team: 'city-mash' } }, 'wrong_team', 'city-mash'],
    [{ code: 'bad_request', params: { field: 'v' }, more: 1 }, 'bad_request', undefined],
    [{ code: 'wrong_team', params: { team: 'A <b>' } }, 'network', undefined],
    [{ code: 'wrong_team', params: null }, 'network', undefined],
    [{ code: 'no code of ours' }, 'network', undefined],
    [{}, 'network', undefined],
    [null, 'network', undefined],
  ])('refuses with %j', async (body, code, team) => {
    expect(await refusing(body)).toEqual({ ok: false, code, team });
  });

  it('is not a page of a proxy', async () => {
    const page = answering(502, '<html>');
    expect(await page.mailbox({} as MailboxRequest)).toEqual({ ok: false, code: 'network' });
  });
});
