/** A person by their address, and what to do with them. */
import { useState } from 'preact/hooks';
import { companyTexts } from '#lib/i18n/company.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import { LineField } from '../line-field.tsx';

interface AddressFormProps {
  readonly label: string;
  readonly busy: boolean;
  readonly choices: readonly {
    readonly label: string;
    readonly onChoose: (email: string) => void;
  }[];
}

export function AddressForm({ label, busy, choices }: AddressFormProps) {
  const texts = useTexts(companyTexts);
  const [email, setEmail] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const choose = (onChoose: (email: string) => void) => {
    const isWrong = !/^[^\s@]+@[^\s@]+$/.test(email.trim());
    setTrouble(isWrong ? texts.emailWrong : null);
    if (isWrong) return;
    onChoose(email.trim());
    setEmail('');
  };
  return (
    <div class="form company-form">
      <LineField
        label={label}
        keyboard="email"
        value={email}
        trouble={trouble}
        onInput={setEmail}
      />
      <div class="company-row">
        {choices.map(({ label: name, onChoose }) => (
          <Button key={name} disabled={busy} onPress={() => choose(onChoose)}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
