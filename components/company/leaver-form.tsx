/** Somebody has left the company: their address, and what will happen, before it does. */
import { companyTexts } from '#lib/i18n/company.ts';
import { AskFirst } from '../ask-first.tsx';
import { useTexts } from '../language.ts';
import { LineField } from '../line-field.tsx';
import { useTypedAddress } from './use-typed-address.ts';

interface LeaverFormProps {
  readonly busy: boolean;
  /** False = it was not done: the address stays to be mended. */
  readonly onRemove: (email: string) => Promise<boolean>;
}

export function LeaverForm({ busy, onRemove }: LeaverFormProps) {
  const texts = useTexts(companyTexts);
  const { field, hand } = useTypedAddress();
  return (
    <section class="company-team">
      <h3>{texts.leaver}</h3>
      <div class="form company-form">
        <LineField label={texts.personLabel} keyboard="email" {...field} />
        <AskFirst
          label={texts.removePerson}
          question={texts.removeMeans}
          busy={busy}
          onConfirm={() => void hand(onRemove)}
        />
      </div>
    </section>
  );
}
