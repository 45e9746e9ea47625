/** Addresses or a pasted CSV: bad lines are told and left out, the rest goes in. */
import { useId, useState } from 'preact/hooks';
import { inviteListFrom } from '#lib/domain/company/invite-list.ts';
import { companyTexts } from '#lib/i18n/company.ts';
import { oneLine } from '#lib/i18n/person-name.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';

interface InviteFormProps {
  readonly domain: string;
  readonly busy: boolean;
  /** False = some were not invited: the list stays to be mended. */
  readonly onInvite: (addresses: string[]) => Promise<boolean>;
}

export function InviteForm({ domain, busy, onInvite }: InviteFormProps) {
  const texts = useTexts(companyTexts);
  const id = useId();
  const [text, setText] = useState('');
  const { addresses, bad } = inviteListFrom(text, domain);
  const invite = async () => {
    if (await onInvite([...addresses])) setText('');
  };
  return (
    <div class="form company-form">
      <label for={id}>{texts.inviteLabel}</label>
      <textarea
        id={id}
        class="company-paste"
        rows={4}
        value={text}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="form-hint">
        {texts.inviteHint}
      </p>
      {bad.length > 0 && (
        <details class="company-bad" open={bad.length <= 5}>
          <summary>{texts.badLines(bad.length)}</summary>
          <ul>
            {bad.map(({ line, text: told, trouble }) => (
              <li key={`${line}-${told}`}>
                {texts.badLine(line, oneLine(told).slice(0, 80))}: {texts.trouble[trouble]}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Button disabled={busy || addresses.length === 0} onPress={() => void invite()}>
        {texts.invite(addresses.length)}
      </Button>
    </div>
  );
}
