/** Signing out asks first what becomes of the account's data on this device. */
import { useState } from 'preact/hooks';
import { popupTexts } from '#lib/i18n/popup.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';
import './sign-out.css';

interface SignOutProps {
  readonly busy: boolean;
  readonly onSignOut: (wipe: boolean) => void;
}

export function SignOut({ busy, onSignOut }: SignOutProps) {
  const texts = useTexts(popupTexts);
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <Button disabled={busy} onPress={() => setAsks(true)}>
        {texts.signOut}
      </Button>
    );
  }
  return (
    <div class="sign-out" role="group" aria-label={texts.signOut}>
      <p role="status">{texts.signOutAsks}</p>
      <Button disabled={busy} onPress={() => onSignOut(true)}>
        {texts.signOutWipe}
      </Button>
      <Button disabled={busy} onPress={() => onSignOut(false)}>
        {texts.signOutKeep}
      </Button>
      <Button kind="quiet" onPress={() => setAsks(false)}>
        {texts.cancel}
      </Button>
    </div>
  );
}
