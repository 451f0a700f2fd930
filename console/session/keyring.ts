// The keys of one signed-in person. Runs in the key thread only; knows nothing of threads or pages.
import type { Fingerprint, TeamIdentity } from '../../shared/crypto/keys.ts';
import { type Recipient, recipientOf } from '../../shared/crypto/keys.ts';
import { openLetter, openNote, openReport } from '../../shared/crypto/open.ts';
import { openAnswer } from '../../shared/crypto/open-answer.ts';
import {
  deriveFromPassphrase,
  unwrapStaffSecret,
  unwrapTeamIdentity,
} from '../../shared/crypto/passphrase.ts';
import { sealAnswer, sealNote } from '../../shared/crypto/seal.ts';
import { trustedTeamKey } from '../../shared/crypto/sign.ts';
import type { PartnershipId, TeamId } from '../../shared/ids.ts';
import type { PartnershipKeys, TeamKey } from '../../shared/schema/keys.ts';
import type { Ask, Jobs, KeyCode, KeyResult } from './messages.ts';

/** Carries a code to the page. It never carries text. */
class Refused extends Error {
  readonly code: KeyCode;
  constructor(code: KeyCode) {
    super(code);
    this.code = code;
  }
}

type Unlocked = {
  partnership: PartnershipId;
  keys: PartnershipKeys;
  /** The signing key that this person trusts, from their own wrapped secret. */
  pin: Fingerprint;
  identities: Map<TeamId, TeamIdentity[]>;
};

export function createKeyring(): (ask: Ask) => Promise<KeyResult<unknown>> {
  let wrapping: string | null = null;
  let unlocked: Unlocked | null = null;

  const mine = (team: TeamId): { held: TeamIdentity[]; ring: Unlocked } => {
    const held = unlocked?.identities.get(team);
    if (!unlocked || !held) throw new Refused('locked');
    return { held, ring: unlocked };
  };

  async function derive({ passphrase, ...who }: Jobs['derive']['input']) {
    const secrets = await deriveFromPassphrase(passphrase, who);
    wrapping = secrets.wrapping;
    return { proof: secrets.proof };
  }

  async function unlock(input: Jobs['unlock']['input']): Promise<Jobs['unlock']['output']> {
    if (wrapping === null) throw new Refused('locked');
    const { identity: own, pin } = await unwrapStaffSecret(input.wrappedIdentity, wrapping).catch(
      () => {
        throw new Refused('cannot_unlock');
      },
    );
    wrapping = null; // used once: what is left in memory is what is needed
    const identities: Unlocked['identities'] = new Map();
    for (const { team, wrapped } of input.teamKeys) {
      const identity = await unwrapTeamIdentity(wrapped, own).catch(() => {
        throw new Refused('cannot_unlock');
      });
      identities.set(team, [...(identities.get(team) ?? []), identity]);
    }
    unlocked = { partnership: input.partnership, keys: input.keys, pin, identities };
    return { teams: [...identities.keys()] };
  }

  /**
   * The key to seal to: signed by the signing key that this person pinned, so that a server cannot slip in a
   * recipient or a recovery key of its own; and one whose secret half is in our hands.
   */
  async function signedKey(team: TeamId): Promise<TeamKey> {
    const { held, ring } = mine(team);
    const { partnership, pin } = ring;
    const key = await trustedTeamKey(ring.keys, { partnership, team, pin });
    if (!key) throw new Refused('key_unsigned');
    const own = await Promise.all(held.map(recipientOf));
    if (!own.includes(key.recipient as Recipient)) throw new Refused('key_unsigned');
    return key;
  }

  const readers = ({ recipient, recovery }: TeamKey) => [recipient, recovery] as Recipient[];

  async function seal(sealing: (to: Recipient[]) => Promise<string>, team: TeamId) {
    const to = readers(await signedKey(team));
    return sealing(to).catch((error: unknown) => {
      throw new Refused(error instanceof RangeError ? 'too_long' : 'thread_failed');
    });
  }

  const open = <T>(opening: (held: TeamIdentity[]) => Promise<T>, team: TeamId): Promise<T> =>
    opening(mine(team).held).catch(() => {
      throw new Refused('cannot_open');
    });

  async function work({ job, input }: Ask): Promise<unknown> {
    switch (job) {
      case 'derive':
        return derive(input);
      case 'unlock':
        return unlock(input);
      case 'openReport':
        return open((held) => openReport(input.sealed, held), input.team);
      case 'openNote':
        return open((held) => openNote(input.sealed, held), input.team);
      case 'openLetter':
        return open((held) => openLetter(input.sealed, held), input.team);
      case 'openAnswer':
        return open((held) => openAnswer(input.sealed, held), input.team);
      case 'sealNote':
        return seal((to) => sealNote(input.note, to), input.team);
      case 'sealAnswer':
        return seal(
          (to) => sealAnswer(input.answer, [input.mailbox as Recipient, ...to]),
          input.team,
        );
    }
  }

  return async (ask) => {
    try {
      return { ok: true, value: await work(ask) };
    } catch (error) {
      return { ok: false, code: error instanceof Refused ? error.code : 'thread_failed' };
    }
  };
}
