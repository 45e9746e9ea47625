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
    /** False = it was not done: the address stays to be mended. */
    readonly onChoose: (email: string) => Promise<boolean>;
  }[];
}

export function AddressForm({ label, busy, choices }: AddressFormProps) {
  const texts = useTexts(companyTexts);
  const [email, setEmail] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const choose = async (onChoose: (email: string) => Promise<boolean>) => {
    const isWrong = !/^[^\s@]+@[^\s@]+$/.test(email.trim());
    setTrouble(isWrong ? texts.emailWrong : null);
    if (!isWrong && (await onChoose(email.trim()))) setEmail('');
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
          <Button key={name} disabled={busy} onPress={() => void choose(onChoose)}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
