// What every released version sealed must open for ever, and the same five words must give the same mailbox.
import { describe, expect, it } from 'vitest';
import { mailboxOf, parseCode } from '../../shared/crypto/code.ts';
import type { MailboxIdentity, SigningKey, TeamIdentity } from '../../shared/crypto/keys.ts';
import { openNote, openReport } from '../../shared/crypto/open.ts';
import { openAnswer } from '../../shared/crypto/open-answer.ts';
import {
  deriveFromPassphrase,
  unwrapStaffSecret,
  unwrapTeamIdentity,
} from '../../shared/crypto/passphrase.ts';
import { fingerprintOf, verifyTeamKey } from '../../shared/crypto/sign.ts';
import type { AccountId, PartnershipId } from '../../shared/ids.ts';
import v1 from './v1.json' with { type: 'json' };

const partnership = v1.code.partnership as PartnershipId;

describe('version 1', () => {
  it.each(['team', 'recovery'] as const)(
    'opens a report and a note with the %s key',
    async (role) => {
      const key = v1[role] as TeamIdentity;
      expect(await openReport(v1.report.sealed, [key])).toEqual(v1.report.value);
      expect(await openNote(v1.note.sealed, [key])).toEqual(v1.note.value);
    },
  );

  it.each([v1.code.words, v1.code.digits, ` ${v1.code.words.toUpperCase()} `])(
    'finds the mailbox by "%s", and opens the answer',
    async (typed) => {
      const code = parseCode(typed);
      const mailbox = await mailboxOf(code ?? [], partnership);
      expect(mailbox).toMatchObject({ id: v1.code.mailbox, recipient: v1.code.recipient });
      const identity = mailbox.identity as MailboxIdentity;
      expect(await openAnswer(v1.answer.sealed, [identity])).toEqual(v1.answer.value);
    },
  );

  it('trusts the signed team key', async () => {
    const signingKey = v1.teamKey.signingKey as SigningKey;
    expect(verifyTeamKey(v1.teamKey.signed, signingKey)).toMatchObject({ generation: 1 });
    expect(await fingerprintOf(signingKey)).toBe(v1.teamKey.fingerprint);
  });

  it('unlocks a staff key and its team key by passphrase', async () => {
    const { account, passphrase, proof, wrappedIdentity, wrappedTeam } = v1.staffKeys;
    const who = { partnership, account: account as AccountId };
    const derived = await deriveFromPassphrase(passphrase, who);
    expect(derived.proof).toBe(proof);
    const { identity: own, pin } = await unwrapStaffSecret(wrappedIdentity, derived.wrapping);
    expect(own).toBe(v1.staff);
    expect(pin).toBe(v1.teamKey.fingerprint);
    expect(await unwrapTeamIdentity(wrappedTeam, own)).toBe(v1.team);
  });
});
