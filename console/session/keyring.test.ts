import { beforeAll, expect, it } from 'vitest';
import {
  newIdentity,
  type Recipient,
  recipientOf,
  type StaffIdentity,
  type TeamIdentity,
} from '../../shared/crypto/keys.ts';
import { openAnswer } from '../../shared/crypto/open-answer.ts';
import {
  deriveFromPassphrase,
  wrapStaffSecret,
  wrapTeamIdentity,
} from '../../shared/crypto/passphrase.ts';
import { fingerprintOf, newSigningPair, signTeamKey } from '../../shared/crypto/sign.ts';
import type { AccountId, PartnershipId, ReportId, TeamId } from '../../shared/ids.ts';
import { createKeyring } from './keyring.ts';
import type { Ask, Job, Jobs, KeyResult } from './messages.ts';

const partnership = 'nottingham' as PartnershipId;
const account = 'joe' as AccountId;
const team = 'city-mash' as TeamId;
const report = 'a'.repeat(32) as ReportId;
const passphrase = 'correct horse';
const note = { v: 1, kind: 'note', report, text: 'Seen.' } as const;

type Fixture = { unlock: Jobs['unlock']['input']; signAs: (to: Recipient) => Promise<void> };
type Unlocked = Awaited<ReturnType<typeof unlocked>>;
let given: Fixture;
/** Unlocked once: each derivation is slow on purpose. */
let usual: Unlocked;

/** A person with one team key, signed as it should be; `signAs` signs another recipient instead. */
async function fixture(): Promise<Fixture> {
  const { wrapping } = await deriveFromPassphrase(passphrase, { partnership, account });
  const own = await newIdentity<StaffIdentity>();
  const identity = await newIdentity<TeamIdentity>();
  const recovery = await recipientOf(await newIdentity<TeamIdentity>());
  const { secret, key } = newSigningPair();
  const sign = (recipient: Recipient) =>
    signTeamKey({ v: 1, partnership, team, generation: 1, recipient, recovery }, secret);
  const unlock: Jobs['unlock']['input'] = {
    partnership,
    wrappedIdentity: await wrapStaffSecret(
      { identity: own, pin: await fingerprintOf(key) },
      wrapping,
    ),
    teamKeys: [
      { team, generation: 1, wrapped: await wrapTeamIdentity(identity, await recipientOf(own)) },
    ],
    keys: { signingKey: key, teams: [sign(await recipientOf(identity))] },
  };
  return {
    unlock,
    signAs: async (to) => {
      unlock.keys = { signingKey: key, teams: [sign(to)] };
    },
  };
}

beforeAll(async () => {
  given = await fixture();
  usual = await unlocked();
});

/** Asks a keyring as the page does, with the answer's type. */
const asker = () => {
  const keyring = createKeyring();
  return <J extends Job>(job: J, input: Jobs[J]['input']) =>
    keyring({ id: 1, job, input } as Ask) as Promise<KeyResult<Jobs[J]['output']>>;
};

async function unlocked(change: Partial<Jobs['unlock']['input']> = {}) {
  const ask = asker();
  await ask('derive', { partnership, account, passphrase });
  const result = await ask('unlock', { ...given.unlock, ...change });
  return { ask, result };
}

it('unlocks, seals and opens again', async () => {
  const { ask, result } = usual;
  expect(result).toEqual({ ok: true, value: { teams: [team] } });
  const sealed = await ask('sealNote', { team, note });
  expect(await ask('openNote', { team, sealed: sealed.ok ? sealed.value : '' })).toEqual({
    ok: true,
    value: note,
  });
});

it('seals an answer to the mailbox as well', async () => {
  const { ask } = usual;
  const mailbox = await newIdentity<TeamIdentity>();
  const answer = { v: 1, kind: 'answer', report, text: 'Thank you.' } as const;
  const sealed = await ask('sealAnswer', { team, mailbox: await recipientOf(mailbox), answer });
  expect(await openAnswer(sealed.ok ? sealed.value : '', [mailbox])).toEqual(answer);
});

it('answers nothing before it is unlocked, and for a team that is not ours', async () => {
  expect(await asker()('sealNote', { team, note })).toEqual({ ok: false, code: 'locked' });
  const { ask } = usual;
  const other = 'county-mash' as TeamId;
  expect(await ask('sealNote', { team: other, note })).toEqual({ ok: false, code: 'locked' });
});

it('does not unlock with another passphrase', async () => {
  const ask = asker();
  await ask('derive', { partnership, account, passphrase: 'wrong' });
  expect(await ask('unlock', given.unlock)).toEqual({ ok: false, code: 'cannot_unlock' });
});

it('refuses to seal to a key that the partnership did not sign', async () => {
  const { keys } = given.unlock;
  const [signed] = keys.teams;
  const forged = { statement: signed?.statement ?? '', signature: 'A'.repeat(86) };
  const { ask } = await unlocked({ keys: { ...keys, teams: [forged] } });
  expect(await ask('sealNote', { team, note })).toEqual({ ok: false, code: 'key_unsigned' });
});

it('refuses a key that another signing key signed, even with our own team in it', async () => {
  const [signed] = given.unlock.keys.teams;
  const { secret, key } = newSigningPair();
  const ours = JSON.parse(signed?.statement ?? '{}');
  const recovery = await recipientOf(await newIdentity<TeamIdentity>()); // the attacker's
  const keys = { signingKey: key, teams: [signTeamKey({ ...ours, recovery }, secret)] };
  const { ask } = await unlocked({ keys });
  expect(await ask('sealNote', { team, note })).toEqual({ ok: false, code: 'key_unsigned' });
});

it('refuses a signed key whose secret half is not in our hands', async () => {
  const swapped = await fixture();
  await swapped.signAs(await recipientOf(await newIdentity<TeamIdentity>()));
  const { ask } = await unlocked({ keys: swapped.unlock.keys });
  expect(await ask('sealNote', { team, note })).toEqual({ ok: false, code: 'key_unsigned' });
});

it('says so when something cannot be opened', async () => {
  const { ask } = usual;
  expect(await ask('openReport', { team, sealed: 'AAAA' })).toEqual({
    ok: false,
    code: 'cannot_open',
  });
});
