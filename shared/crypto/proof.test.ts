// Proof of work: bound to what it is for, bounded in how much it asks, and checked by ALTCHA's own library.
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Payload } from 'altcha-lib/types';
import { describe, expect, it } from 'vitest';
import type { PartnershipId, TeamId } from '../ids.ts';
import { PROOF_LIFETIME_MS } from '../limits.ts';
import type { ProofFor } from './proof.ts';
import { checkProof, newChallenge } from './proof.ts';
import { solve } from './solve.ts';

const secret = 'a secret of at least thirty-two characters';
const partnership = 'nottingham' as PartnershipId;
const city: ProofFor = { partnership, team: 'city-mash' as TeamId };
const county: ProofFor = { partnership, team: 'county-mash' as TeamId };
const mailbox: ProofFor = { partnership, team: null };
const elsewhere: ProofFor = { ...city, partnership: 'elsewhere' as PartnershipId };

const WORK = 40;
const challengeFor = (proofFor: ProofFor, change: { work?: number; now?: number } = {}) =>
  newChallenge(secret, { ...proofFor, work: WORK, now: Date.now(), ...change });
const proofFor = async (what: ProofFor): Promise<string> => solve(await challengeFor(what));

const payloadOf = (proof: string): Payload => JSON.parse(atob(proof)) as Payload;
const changed = (proof: string, change: (payload: Payload) => unknown): string =>
  btoa(JSON.stringify(change(payloadOf(proof))));

describe('a proof of work', () => {
  it.each([
    ['a report to its team', city],
    ['the mailbox', mailbox],
  ])('is taken for %s, and remembered until it expires', async (_, what) => {
    const challenge = await challengeFor(what);
    const wire = JSON.parse(JSON.stringify(challenge)) as typeof challenge;
    const expiresAt = Number(challenge.parameters.expiresAt) * 1_000;
    expect(await checkProof(await solve(wire), secret, what)).toEqual({
      ok: true,
      value: { signature: challenge.signature, expiresAt },
    });
    expect(expiresAt - Date.now()).toBeGreaterThan(PROOF_LIFETIME_MS - 60_000);
  });

  it.each([
    ['another team', county, city],
    ['the mailbox, for a report', mailbox, city],
    ['a report, for the mailbox', city, mailbox],
    ['another partnership', elsewhere, city],
  ])('made for %s is refused', async (_, made, asked) => {
    const code = 'proof_refused';
    expect(await checkProof(await proofFor(made), secret, asked)).toEqual({ ok: false, code });
  });

  it('is refused once it has expired, and only for that', async () => {
    const late = await challengeFor(city, { now: Date.now() - PROOF_LIFETIME_MS - 2_000 });
    expect(await checkProof(await solve(late), secret, city)).toEqual({
      ok: false,
      code: 'proof_expired',
    });
  });

  it.each<[string, (proof: string) => string]>([
    ['that is none', () => 'AAAA'],
    [
      'without the work',
      (proof) =>
        changed(proof, (its) => ({
          ...its,
          solution: {
            counter: 1,
            derivedKey: its.challenge.parameters.keyPrefix + '00'.repeat(16),
          },
        })),
    ],
    [
      'moved to another team',
      (proof) =>
        changed(proof, ({ challenge: { parameters, signature }, solution }) => ({
          challenge: {
            signature,
            parameters: { ...parameters, data: { ...parameters.data, team: 'city-mash' } },
          },
          solution,
        })),
    ],
    [
      'made to last longer',
      (proof) =>
        changed(proof, ({ challenge: { parameters, signature }, solution }) => ({
          challenge: {
            signature,
            parameters: { ...parameters, expiresAt: Number(parameters.expiresAt) + 1 },
          },
          solution,
        })),
    ],
    [
      'without the signed key',
      (proof) =>
        changed(
          proof,
          ({
            challenge: {
              parameters: { keySignature: _, ...parameters },
              signature,
            },
            solution,
          }) => ({ challenge: { signature, parameters }, solution }),
        ),
    ],
  ])('%s is refused', async (_, forge) => {
    const proof = forge(await proofFor(county));
    expect(await checkProof(proof, secret, city)).toEqual({ ok: false, code: 'proof_refused' });
  });

  it('of another server is refused', async () => {
    const other = await newChallenge(`${secret}!`, { ...city, work: WORK, now: Date.now() });
    const code = 'proof_refused';
    expect(await checkProof(await solve(other), secret, city)).toEqual({ ok: false, code });
  });
});

describe('the search', () => {
  it('finds what ALTCHA’s own finds, and never works beyond what was asked', async () => {
    const found: number[] = [];
    for (let time = 0; time < 30; time += 1) {
      const challenge = await challengeFor(city);
      const { counter, derivedKey } = payloadOf(await solve(challenge)).solution;
      expect(await solveChallenge({ challenge, deriveKey })).toMatchObject({ counter, derivedKey });
      found.push(counter);
    }
    expect(Math.max(...found)).toBeLessThan(WORK);
    expect(new Set(found).size).toBeGreaterThan(5); // it is drawn anew each time
  });

  it('of the least work is the first try', async () => {
    const { solution } = payloadOf(await solve(await challengeFor(city, { work: 1 })));
    expect(solution.counter).toBe(0);
  });
});
