import { useState } from 'preact/hooks';
import { popupTexts } from '#lib/i18n/popup.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';
import { LineField } from './line-field.tsx';

interface JoinFormProps {
  readonly busy: boolean;
  readonly onJoin: (link: string) => void;
}

/** A team link is pasted, never typed: what is wrong with it is said after trying. */
export function JoinForm({ busy, onJoin }: JoinFormProps) {
  const texts = useTexts(popupTexts);
  const [link, setLink] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const isEmpty = link.trim() === '';
    setTrouble(isEmpty ? texts.linkEmpty : null);
    if (!isEmpty) onJoin(link);
  }

  return (
    <form class="form" noValidate onSubmit={submit}>
      <p class="form-hint">{texts.alone}</p>
      <LineField
        label={texts.linkLabel}
        placeholder={texts.linkPlaceholder}
        value={link}
        trouble={trouble}
        onInput={setLink}
      />
      <Button type="submit" disabled={busy}>
        {texts.join}
      </Button>
    </form>
  );
}
