// One person's session on this page: signed in by proof, unlocked by keys that only the key thread holds.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AccountId, PartnershipId } from '../../shared/ids.ts';
import type { Code } from '../../shared/result.ts';
import type { Session } from '../../shared/schema/console.ts';
import { type Api, createApi } from '../api/client.ts';
import { isUnsent, type Kept, keptFor } from '../kept.ts';
import { reportIn, reportPath } from '../route.ts';
import { type Keys, startKeys } from './keys.ts';
import type { KeyCode } from './messages.ts';

export type EndReason = 'bye' | 'idle' | 'server';
export type OpenSession = {
  session: Session;
  keys: Keys;
  api: Api;
  kept: Kept;
  /** The server said that it is over. */
  over: () => void;
};
export type SignIn = (account: string, passphrase: string) => Promise<Code | KeyCode | null>;

/** `signIn` answers null when it worked, else a code to say in words. */
export function useSession(partnership: PartnershipId) {
  const [open, setOpen] = useState<OpenSession | null>(null);
  const [ended, setEnded] = useState<EndReason | null>(null);
  const held = useRef<OpenSession | null>(null);
  const kept = useRef<Kept | null>(null);

  const forget = useCallback((reason: EndReason): void => {
    held.current?.keys.forget();
    held.current = null;
    if (reason === 'bye') kept.current = null;
    else if (kept.current) kept.current.report = reportIn(location.hash);
    setOpen(null);
    setEnded(reason);
    history.replaceState(null, '', location.pathname);
  }, []);

  const signIn: SignIn = async (account, passphrase) => {
    const keys = startKeys();
    // A late answer to an earlier session must not end the one after it.
    const over = (): void => {
      if (held.current?.keys === keys) forget('server');
    };
    const api = createApi(over);
    const who = { partnership, account: account.trim().toLowerCase() as AccountId };
    const derived = await keys.ask('derive', { ...who, passphrase });
    const session = derived.ok ? await api.signIn({ ...who, proof: derived.value.proof }) : derived;
    if (!session.ok) {
      keys.forget();
      return session.code;
    }
    const unlocked = await keys.ask('unlock', { partnership, ...session.value });
    if (!unlocked.ok) {
      keys.forget();
      await api.signOut();
      return unlocked.code;
    }
    const mine = keptFor(session.value.member.id, kept.current);
    if (mine.report) history.replaceState(null, '', reportPath(mine.report));
    kept.current = mine;
    held.current = { session: session.value, keys, api, kept: mine, over };
    setEnded(null);
    setOpen(held.current);
    return null;
  };

  const signOut = useCallback(
    (reason: EndReason): void => {
      const api = held.current?.api;
      forget(reason); // first: keys go even where the server cannot be reached
      void api?.signOut();
    },
    [forget],
  );

  // A page that comes back from the browser's store would show a report with no keys behind it.
  useEffect(() => {
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) forget('bye');
    };
    addEventListener('pageshow', back);
    return () => removeEventListener('pageshow', back);
  }, [forget]);

  return { open, ended, signIn, signOut, isUnsent: () => isUnsent(kept.current) };
}
