import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toUtf8 } from '../bytes.ts';
import type { AccountId, AreaId, PartnershipId, TeamId } from '../ids.ts';
import { newReportId } from '../ids.ts';
import { PADDED_BYTES } from '../limits.ts';
import { envelope } from '../schema/envelope.ts';
import type { Report } from '../schema/report.ts';
import { digitsOf, newReturnCode, parseCode, wordsOf } from './code.ts';
import type { Recipient, RecoveryIdentity, StaffIdentity, TeamIdentity } from './keys.ts';
import { newIdentity, recipientOf } from './keys.ts';
import { openReport } from './open.ts';
import { openText } from './open-text.ts';
import { pad, unpad } from './pad.ts';
import {
  deriveFromPassphrase,
  unwrapStaffSecret,
  unwrapTeamIdentity,
  wrapStaffSecret,
  wrapTeamIdentity,
} from './passphrase.ts';
import { sealReport, sealText } from './seal.ts';
import {
  fingerprintOf,
  newSigningPair,
  signTeamKey,
  trustedTeamKey,
  verifyTeamKey,
} from './sign.ts';

const partnership = 'nottingham' as PartnershipId;
const team = 'city-mash' as TeamId;

let teamIdentity: TeamIdentity;
let recovery: RecoveryIdentity;
let readers: Recipient[];

beforeAll(async () => {
  teamIdentity = await newIdentity<TeamIdentity>();
  recovery = await newIdentity<RecoveryIdentity>();
  readers = [await recipientOf(teamIdentity), await recipientOf(recovery)];
});

const aReport = (words: string): Report => ({
  v: 1,
  id: newReportId(),
  words,
  name: 'Sam',
  school: '',
  where: '',
  mailbox: 'A'.repeat(43),
  signals: {
    language: 'en',
    reporter: 'child',
    about: 'self',
    age: '13_15',
    area: 'gedling' as AreaId,
    worries: ['EMO'],
    safe: 'yes',
    when: 'unsaid',
    tapped: [],
    heard: [],
    wantsReply: 'yes',
  },
});

describe('padding', () => {
  it('gives back any text, and only ever a listed size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), (text) => {
        const padded = pad(text);
        expect(PADDED_BYTES).toContain(padded.length as never);
        expect(unpad(padded)).toBe(text);
      }),
    );
  });

  it('hides the length within a size', () => {
    expect(pad('').length).toBe(pad('x'.repeat(2_000)).length);
  });

  it.each([
    [2_046, 2_048],
    [2_047, 8_192],
    [57_342, 57_344],
  ])('puts %i bytes into %i', (length, size) => {
    expect(pad('x'.repeat(length)).length).toBe(size);
  });

  it('refuses what is longer than the largest size, and what pad did not make', () => {
    expect(() => pad('x'.repeat(57_343))).toThrow(RangeError);
    expect(() => unpad(new Uint8Array(2_048))).toThrow(/version/);
    const unmarked = new Uint8Array(2_048);
    unmarked[0] = 1;
    expect(() => unpad(unmarked)).toThrow(/padding/);
  });
});

describe('sealing', () => {
  it('opens for the team and for the recovery key, and for nobody else', async () => {
    const report = aReport('I do not feel OK at home.');
    const sealed = await sealReport(report, readers);
    expect(await openReport(sealed, [teamIdentity])).toEqual(report);
    expect(await openReport(sealed, [recovery])).toEqual(report);
    const stranger = await newIdentity<TeamIdentity>();
    await expect(openReport(sealed, [stranger])).rejects.toThrow();
  });

  it('shows a change of one bit', async () => {
    const sealed = await sealText('hello', readers);
    const middle = sealed.length >> 1;
    const other = sealed[middle] === 'A' ? 'B' : 'A';
    const changed = sealed.slice(0, middle) + other + sealed.slice(middle + 1);
    await expect(openText(changed, [teamIdentity])).rejects.toThrow();
  });

  it('is never sealed to nobody, and holds no word of it in clear', async () => {
    await expect(sealText('hello', [])).rejects.toThrow(/nobody/);
    expect(atob(await sealText('canary-in-the-text', readers))).not.toContain('canary');
  });

  it('gives one size for a short and a long story', async () => {
    const short = await sealReport(aReport('help'), readers);
    const long = await sealReport(aReport('word '.repeat(200)), readers);
    expect(toUtf8(short).length).toBe(toUtf8(long).length);
  });

  it('fits the envelope at its longest', async () => {
    const sealed = await sealText('x'.repeat(57_342), readers);
    expect(envelope.shape.sealed.safeParse(sealed).success).toBe(true);
    expect(sealed.length + 3_500).toBeLessThan(96_000);
  });
});

describe('signed team keys', () => {
  const key = () => ({
    v: 1 as const,
    partnership,
    team,
    generation: 1,
    recipient: readers[0] as string,
    recovery: readers[1] as string,
  });

  it('is trusted with the partnership’s signature, and not with another’s', () => {
    const pair = newSigningPair();
    const signed = signTeamKey(key(), pair.secret);
    expect(verifyTeamKey(signed, pair.key)).toEqual(key());
    expect(verifyTeamKey(signed, newSigningPair().key)).toBeNull();
    const swapped = { ...signed, statement: signed.statement.replace('city-mash', 'county-mash') };
    expect(verifyTeamKey(swapped, pair.key)).toBeNull();
    expect(verifyTeamKey({ ...signed, signature: 'x' }, pair.key)).toBeNull();
  });

  it('is refused where the embed pins another signing key, or the key is another team’s', async () => {
    const pair = newSigningPair();
    const keys = { signingKey: pair.key, teams: [signTeamKey(key(), pair.secret)] };
    const want = { partnership, team, pin: null };
    expect(await trustedTeamKey(keys, want)).toEqual(key());
    const pin = await fingerprintOf(pair.key);
    expect(await trustedTeamKey(keys, { ...want, pin })).toEqual(key());
    const foreign = await fingerprintOf(newSigningPair().key);
    expect(await trustedTeamKey(keys, { ...want, pin: foreign })).toBeNull();
    expect(await trustedTeamKey(keys, { ...want, team: 'county-mash' as TeamId })).toBeNull();
  });

  it('takes the newest generation', async () => {
    const pair = newSigningPair();
    const teams = [1, 3, 2].map((generation) => signTeamKey({ ...key(), generation }, pair.secret));
    const found = await trustedTeamKey(
      { signingKey: pair.key, teams },
      { partnership, team, pin: null },
    );
    expect(found?.generation).toBe(3);
  });
});

describe('a passphrase', () => {
  const who = { partnership, account: 'amina' as AccountId };

  it('gives one proof and one wrapping per person, and unlocks the staff key and its team keys', async () => {
    const { proof, wrapping } = await deriveFromPassphrase('correct horse', who);
    expect(proof).not.toBe(wrapping);
    expect(await deriveFromPassphrase('correct horse', who)).toEqual({ proof, wrapping });
    const joe = { ...who, account: 'joe' as AccountId };
    const other = await deriveFromPassphrase('correct horse', joe);
    expect(other.proof).not.toBe(proof);

    const own = await newIdentity<StaffIdentity>();
    const held = { identity: own, pin: await fingerprintOf(newSigningPair().key) };
    const wrapped = await wrapStaffSecret(held, wrapping);
    expect(await unwrapStaffSecret(wrapped, wrapping)).toEqual(held);
    await expect(unwrapStaffSecret(wrapped, other.wrapping)).rejects.toThrow();

    const given = await wrapTeamIdentity(teamIdentity, await recipientOf(own));
    expect(await unwrapTeamIdentity(given, own)).toBe(teamIdentity);
  });
});

describe('a return code', () => {
  const code = newReturnCode();

  it('is five words or five numbers, whatever the case and the spacing', () => {
    expect(code).toHaveLength(5);
    const words = wordsOf(code);
    expect(parseCode(words.join(' '))).toEqual(code);
    expect(parseCode(`  ${words.join(',  ').toUpperCase()}. `)).toEqual(code);
    expect(parseCode(words.join(''))).toEqual(code);
    expect(parseCode(words.map((word, index) => `${index + 1}. ${word}`).join('\n'))).toEqual(code);
    expect(parseCode(digitsOf(code))).toEqual(code);
    expect(parseCode(digitsOf(code).replaceAll(' ', ''))).toEqual(code);
  });

  it.each([
    '',
    'acorn hummus lantern puffin',
    'acorn hummus lantern puffin zoo zoo',
    'acorn hummus lantern puffin zooo',
    'acorn hummus lantern puffin 12',
    '1024 0001 0002 0003 0004',
  ])('"%s" is not one', (typed) => {
    expect(parseCode(typed)).toBeNull();
  });

  it('draws no word twice', () => {
    const codes = Array.from({ length: 2_000 }, newReturnCode); // one in a hundred would have one
    expect(codes.filter((code) => new Set(code).size < code.length)).toEqual([]);
  });

  it('draws each of the 1,024 words', () => {
    const drawn = new Set(Array.from({ length: 4_000 }, newReturnCode).flat());
    expect(drawn.size).toBe(1_024);
  });
});
