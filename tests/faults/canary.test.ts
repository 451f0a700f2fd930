// I5: a canary in everything that is sealed is found nowhere that the server keeps, prints, answers or tells.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answered, begin, post, prepare } from '../../scripts/demo/reporter.ts';
import { call } from '../../scripts/local/call.ts';
import { digitsOf, wordsOf } from '../../shared/crypto/code.ts';
import type { Recipient } from '../../shared/crypto/keys.ts';
import { digestOfRecipient } from '../../shared/crypto/keys.ts';
import { openLetter, openReport } from '../../shared/crypto/open.ts';
import { sealAnswer, sealLetter, sealNote } from '../../shared/crypto/seal.ts';
import { trustedTeamKey } from '../../shared/crypto/sign.ts';
import { solve } from '../../shared/crypto/solve.ts';
import type { AreaId, TeamId } from '../../shared/ids.ts';
import { newRowId } from '../../shared/ids.ts';
import { nottingham } from '../../shared/partnerships/nottingham/index.ts';
import type { ReportView } from '../../shared/schema/console.ts';
import { listenLive } from '../harness/live.ts';
import type { Nightlight } from '../harness/nightlight.ts';
import { startNightlight } from '../harness/nightlight.ts';
import { signIn } from '../harness/staff.ts';

const CANARIES = {
  words: 'canary-of-the-words-7f3a',
  name: 'canary-of-the-name-91bc',
  school: 'canary-of-the-school-02de',
  where: 'canary-of-the-place-c4f5',
  note: 'canary-of-the-note-88aa',
  levelReason: 'canary-of-the-level-19d3',
  answer: 'canary-of-the-answer-5e6b',
  letter: 'canary-of-the-letter-3c1d',
  feeling: 'canary-of-the-feeling-e402',
  outcomeReason: 'canary-of-the-outcome-a1f0',
};

let nightlight: Nightlight;
beforeAll(async () => {
  nightlight = await startNightlight({ channels: true });
});
afterAll(() => nightlight.stop());

/** A text as it could lie about: in clear, as UTF-16, in hexadecimal, and in base64 at each alignment. */
function disguises(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    Buffer.from(bytes.toString('hex')),
    ...base64.map((piece) => Buffer.from(piece)),
  ];
}

const holds = (place: Buffer, text: string): boolean =>
  disguises(text).some((disguise) => place.includes(disguise));

/** Every file that the objects, queues and logs of this run have written. */
const files = (): Buffer =>
  Buffer.concat(
    globSync('**/*', { cwd: nightlight.folder })
      .filter((name) => !/recovery-kit|secrets/.test(name)) // the manager's own, not the server's
      .map((name) => join(nightlight.folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path)),
  );

it('I5: no canary in databases, logs, answers, live events or notices', async () => {
  const { reporterOrigin, consoleOrigin } = nightlight.worker;
  const answers: string[] = [];
  const keep = <T extends { text: string; headers: Record<string, string> }>(answer: T): T => {
    answers.push(answer.text, JSON.stringify(answer.headers));
    return answer;
  };
  const amina = await signIn(consoleOrigin, 'amina');
  const live = await listenLive(consoleOrigin, 'city-mash', amina.cookie);

  const start = await begin(reporterOrigin, nottingham.id, 'city-mash' as TeamId);
  const { words, name, school, where } = CANARIES;
  const { envelope, code } = await prepare(nottingham, start, {
    answers: answered({ reporter: 'child', safe: 'no', area: 'nottingham-city' as AreaId }),
    words,
    name,
    school,
    where,
  });
  expect(keep(await post(reporterOrigin, envelope)).status).toBe(201);

  const report = `city-mash/reports/${envelope.id}`;
  const ask = async (path: string, body?: unknown) => keep(await amina.ask(path, body));
  await ask('city-mash/queue');
  expect((await ask(`${report}/claim`, {})).status).toBe(200);
  const view = JSON.parse((await ask(report)).text) as ReportView;
  const key = await trustedTeamKey(amina.session.keys, {
    partnership: nottingham.id,
    team: 'city-mash' as TeamId,
    pin: null,
  });
  const team = [key?.recipient, key?.recovery] as Recipient[];
  const seal = (kind: 'note' | 'reason', text: string) =>
    sealNote({ v: 1, kind, report: envelope.id, text }, team);
  const answer = await sealAnswer(
    { v: 1, kind: 'answer', report: envelope.id, text: CANARIES.answer },
    [view.mailboxRecipient as Recipient, ...team],
  );
  const write = async (change: object, text: string) => {
    const { challenge } = await begin(reporterOrigin, nottingham.id);
    const id = newRowId();
    const digest = await digestOfRecipient(view.mailboxRecipient as Recipient);
    const sealed = await sealLetter({ v: 1, kind: 'letter', id, mailbox: digest, text }, team);
    const base = { v: 1, id, mailbox: envelope.mailbox.id, heard: [], about: null, feeling: null };
    const body = {
      ...base,
      team: 'city-mash',
      generation: key?.generation,
      sealed,
      proof: await solve(challenge),
      ...change,
    };
    return keep(
      await call(`${reporterOrigin}/api/v1/nottingham/mailbox/letters`, { method: 'POST', body }),
    );
  };
  const done = [
    await ask(`${report}/notes`, { sealed: await seal('note', CANARIES.note) }),
    await ask(`${report}/level`, {
      level: 'urgent',
      reason: await seal('reason', CANARIES.levelReason),
    }),
    await ask(`${report}/answers`, { sealed: answer }),
    await ask(`${report}/outcome`, {
      outcome: 's17_assessment',
      reason: await seal('reason', CANARIES.outcomeReason),
    }),
    await write({ kind: 'more', heard: ['weapon'] }, CANARIES.letter),
    await write({ kind: 'feeling', about: 'answer', feeling: 'worse' }, CANARIES.feeling),
    await ask(report),
    // Things that go wrong must not spill either.
    await write({ kind: 'more', text: CANARIES.letter }, CANARIES.letter),
    keep(await post(reporterOrigin, { ...envelope, words } as never)),
    keep(await call(`${reporterOrigin}/${words}?q=${name}`)),
  ];
  expect(done.map(({ status }) => status)).toEqual([
    200, 200, 200, 200, 201, 201, 200, 400, 400, 404,
  ]);
  await expect.poll(() => live.heard().includes('"closed"'), { timeout: 10_000 }).toBe(true);
  const inbox = async () => (await call(`${nightlight.page}/inbox/raw`)).text;
  // Each kind of channel was told.
  for (const kind of ['/inbox/webhook/', '/inbox/teams/', '/inbox/push/', '/sms', '/email'])
    await expect.poll(inbox, { timeout: 15_000 }).toContain(kind);
  const notices = await inbox();
  // Each was opened and read as its receiver would, so nothing in it is hidden from this test.
  const shown = (await call(`${nightlight.page}/inbox`)).text;
  expect(shown).toContain('ours');
  expect(shown).not.toContain('not ours');

  // The canaries are really in what was sealed, and the places are really where things are kept.
  expect(await openReport(view.sealed, amina.teamIdentities)).toMatchObject({
    words,
    name,
    school,
  });
  const { letters } = JSON.parse(done[6]?.text ?? '{}') as ReportView;
  expect(await openLetter(letters[0]?.sealed ?? '', amina.teamIdentities)).toMatchObject({
    text: CANARIES.letter,
  });
  await nightlight.worker.stop();
  const places = {
    databases: files(),
    logs: Buffer.from(workerLog()),
    answers: Buffer.from(answers.join('\n')),
    live: live.heard(),
    notices: Buffer.from(notices),
  };
  live.close();
  expect(places.databases.includes(envelope.id)).toBe(true);
  expect(places.logs.includes('"event":"outbox"')).toBe(true);
  expect(places.live.includes(envelope.id)).toBe(true);
  expect(places.notices.includes(envelope.id)).toBe(false); // a notice has a level and a team only

  // The mailbox's id travels, and only its hash is kept; the five words never leave the browser.
  const secrets = {
    ...CANARIES,
    mailbox: envelope.mailbox.id,
    fiveWords: wordsOf(code).join(' '),
    digits: digitsOf(code),
  };
  const spilt = Object.entries(places).flatMap(([place, bytes]) =>
    Object.entries(secrets)
      .filter(([, canary]) => holds(bytes, canary))
      .map(([field]) => `${field} in ${place}`),
  );
  expect(spilt).toEqual([]);
});

/** What the worker itself printed: wrangler's own lines about requests are the tool's, and name the path. */
const workerLog = (): string =>
  nightlight.worker
    .output()
    .split('\n')
    .filter((line) => !line.startsWith('[wrangler:'))
    .join('\n');
