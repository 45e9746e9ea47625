import { useState } from 'preact/hooks';
import { popupTexts } from '#lib/i18n/popup.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';
import { LineField } from './line-field.tsx';

interface SignInFormProps {
  /** An emulator takes made-up people by their address; a real team asks Google. */
  readonly asksAddress: boolean;
  readonly busy: boolean;
  readonly onSignIn: (email: string) => void;
}

export function SignInForm({ asksAddress, busy, onSignIn }: SignInFormProps) {
  const texts = useTexts(popupTexts);
  const [email, setEmail] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const isWrong = asksAddress && !/^\S+@\S+$/.test(email.trim());
    setTrouble(isWrong ? texts.emailInvalid : null);
    if (!isWrong) onSignIn(email);
  }

  return (
    <form class="form" noValidate onSubmit={submit}>
      <p class="form-hint">{texts.signedOut}</p>
      {asksAddress && (
        <LineField
          label={texts.emailLabel}
          keyboard="email"
          value={email}
          trouble={trouble}
          onInput={setEmail}
        />
      )}
      <Button type="submit" kind="main" disabled={busy}>
        {texts.signIn}
      </Button>
    </form>
  );
}
