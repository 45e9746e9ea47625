/** A button for what can't be undone by one tap: it says what will happen, then asks once more. */
import { useState } from 'preact/hooks';
import { popupTexts } from '#lib/i18n/popup.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';
import './sign-out.css';

interface AskFirstProps {
  readonly label: string;
  /** What will happen. */
  readonly question: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

export function AskFirst({ label, question, busy, onConfirm }: AskFirstProps) {
  const texts = useTexts(popupTexts);
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <Button kind="quiet" disabled={busy} onPress={() => setAsks(true)}>
        {label}
      </Button>
    );
  }
  const confirm = () => {
    setAsks(false);
    onConfirm();
  };
  return (
    <div class="sign-out" role="group" aria-label={label}>
      <p role="status">{question}</p>
      <Button disabled={busy} onPress={confirm}>
        {label}
      </Button>
      <Button kind="quiet" onPress={() => setAsks(false)}>
        {texts.cancel}
      </Button>
    </div>
  );
}
