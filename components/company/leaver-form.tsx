/** Somebody has left the company: their address, and what will happen, before it does. */
import { useState } from 'preact/hooks';
import { companyTexts } from '#lib/i18n/company.ts';
import { AskFirst } from '../ask-first.tsx';
import { useTexts } from '../language.ts';
import { LineField } from '../line-field.tsx';

interface LeaverFormProps {
  readonly busy: boolean;
  /** False = it was not done: the address stays to be mended. */
  readonly onRemove: (email: string) => Promise<boolean>;
}

export function LeaverForm({ busy, onRemove }: LeaverFormProps) {
  const texts = useTexts(companyTexts);
  const [email, setEmail] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const remove = async () => {
    const isWrong = !/^[^\s@]+@[^\s@]+$/.test(email.trim());
    setTrouble(isWrong ? texts.emailWrong : null);
    if (!isWrong && (await onRemove(email.trim()))) setEmail('');
  };
  return (
    <section class="company-team">
      <h3>{texts.leaver}</h3>
      <div class="form company-form">
        <LineField
          label={texts.personLabel}
          keyboard="email"
          value={email}
          trouble={trouble}
          onInput={setEmail}
        />
        <AskFirst
          label={texts.removePerson}
          question={texts.removeMeans}
          busy={busy}
          onConfirm={() => void remove()}
        />
      </div>
    </section>
  );
}
