// One person's session on this page: signed in by proof, unlocked by keys that only the key thread holds.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AccountId, PartnershipId } from '../../shared/ids.ts';
import type { Code } from '../../shared/result.ts';
import type { Session } from '../../shared/schema/console.ts';
import { type Api, createApi } from '../api/client.ts';
import { type Keys, startKeys } from './keys.ts';
import type { KeyCode } from './messages.ts';

export type EndReason = 'bye' | 'idle' | 'server';
export type OpenSession = { session: Session; keys: Keys; api: Api };
export type SignIn = (account: string, passphrase: string) => Promise<Code | KeyCode | null>;

/** `signIn` answers null when it worked, else a code to say in words. */
export function useSession(partnership: PartnershipId) {
  const [open, setOpen] = useState<OpenSession | null>(null);
  const [ended, setEnded] = useState<EndReason | null>(null);
  const held = useRef<Keys | null>(null);

  const forget = useCallback((reason: EndReason): void => {
    held.current?.forget();
    held.current = null;
    setOpen(null);
    setEnded(reason);
    history.replaceState(null, '', location.pathname);
  }, []);

  const api = useMemo(() => createApi(() => forget('server')), [forget]);

  const signIn: SignIn = async (account, passphrase) => {
    const keys = startKeys();
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
    held.current = keys;
    setEnded(null);
    setOpen({ session: session.value, keys, api });
    return null;
  };

  const signOut = useCallback(
    (reason: EndReason): void => {
      forget(reason); // first: keys go even where the server cannot be reached
      void api.signOut();
    },
    [api, forget],
  );

  // A page that comes back from the browser's store would show a report with no keys behind it.
  useEffect(() => {
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) forget('bye');
    };
    addEventListener('pageshow', back);
    return () => removeEventListener('pageshow', back);
  }, [forget]);

  return { open, ended, signIn, signOut };
}
