// The console: a door, and behind it a desk.
import type { Partnership } from '../shared/partnerships/partnership.ts';
import { DeskPage } from './desk-page.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { useIdle } from './session/use-idle.ts';
import { useSession } from './session/use-session.ts';
import { useUnsent } from './session/use-unsent.ts';

export function App({ partnership, demo }: { partnership: Partnership; demo: string | null }) {
  const { open, ended, signIn, signOut, isUnsent } = useSession(partnership.id);
  const idle = useIdle(open !== null, () => signOut('idle'));
  useUnsent(isUnsent);
  if (!open) {
    return (
      <SignInPage
        partnership={partnership.name}
        demo={demo}
        ended={ended}
        unsent={isUnsent()}
        onSignIn={signIn}
      />
    );
  }
  return (
    <DeskPage
      key={open.session.member.id}
      partnership={partnership}
      open={open}
      idle={idle}
      onSignOut={() => signOut('bye')}
    />
  );
}
