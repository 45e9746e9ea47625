import { useState } from 'preact/hooks';
import { teamIdSchema } from '#lib/domain/company/company.ts';
import { companyTexts } from '#lib/i18n/company.ts';
import { useTexts } from '../language.ts';
import { LineField } from '../line-field.tsx';
import { AddressForm } from './address-form.tsx';

interface NewTeamFormProps {
  readonly busy: boolean;
  readonly onCreate: (teamId: string, supporter: string) => Promise<boolean>;
}

export function NewTeamForm({ busy, onCreate }: NewTeamFormProps) {
  const texts = useTexts(companyTexts);
  const [id, setId] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const create = async (supporter: string) => {
    const isRight = teamIdSchema.safeParse(id.trim()).success;
    setTrouble(isRight ? null : texts.teamIdWrong);
    const isDone = isRight && (await onCreate(id.trim(), supporter));
    if (isDone) setId('');
    return isDone;
  };
  return (
    <section class="company-team">
      <h3>{texts.newTeam}</h3>
      <LineField label={texts.teamIdLabel} value={id} trouble={trouble} onInput={setId} />
      <AddressForm
        label={texts.supporterLabel}
        busy={busy}
        choices={[{ label: texts.createTeam, onChoose: create }]}
      />
    </section>
  );
}
