/** A passphrase, twice, for a file that opens with nothing else. */
import { useId, useState } from 'preact/hooks';
import { myDataTexts } from '#lib/i18n/options/my-data.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';

const SHORTEST = 10;

interface LockFormProps {
  readonly busy: boolean;
  readonly onSave: (passphrase: string) => void;
}

export function LockForm({ busy, onSave }: LockFormProps) {
  const texts = useTexts(myDataTexts);
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState('');
  const save = () => {
    const trouble =
      passphrase.length < SHORTEST ? texts.tooShort : passphrase === again ? '' : texts.differs;
    setSaid(trouble);
    if (trouble === '') onSave(passphrase);
  };
  const field = (name: string, label: string, value: string, set: (value: string) => void) => (
    <div class="my-data-field">
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type="password"
        autocomplete="new-password"
        value={value}
        aria-describedby={`${id}-said`}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
  return (
    <details class="my-data-lock">
      <summary>{texts.locked}</summary>
      <form
        class="my-data-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p>{texts.lockedHow}</p>
        {field('first', texts.passphrase, passphrase, setPassphrase)}
        {field('again', texts.again, again, setAgain)}
        <p id={`${id}-said`} class="my-data-note" role="status">
          {said}
        </p>
        <Button type="submit" disabled={busy}>
          {texts.saveLocked}
        </Button>
      </form>
    </details>
  );
}
