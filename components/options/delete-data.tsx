/** Deletes what the person wrote, with one other or with all, and shows the receipt. */
import { useId, useState } from 'preact/hooks';
import { deleteDataTexts } from '#lib/i18n/options/delete-data.ts';
import { Button } from '../button.tsx';
import { FailureLine } from '../failure-line.tsx';
import { useTexts } from '../language.ts';
import './my-data.css';
import type { Section, SectionProps } from './section.ts';

function Body({ actions }: SectionProps) {
  const texts = useTexts(deleteDataTexts);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [shared, setShared] = useState(false);
  const [is, setIs] = useState<'idle' | 'asks' | 'busy'>('idle');
  const [outcome, setOutcome] = useState<{ receipt: string; code: string | null }>();
  const email = typed.trim().toLowerCase();
  const erase = async () => {
    setIs('busy');
    const answer = await actions.deleteRecord(email === '' ? null : email, shared);
    setOutcome(answer.ok ? { receipt: answer.receipt, code: null } : { receipt: '', ...answer });
    setIs('idle');
  };
  return (
    <>
      <p>{texts.explained}</p>
      <div class="my-data-field">
        <label for={`${id}-whom`}>{texts.whom}</label>
        <input
          id={`${id}-whom`}
          type="email"
          autocomplete="off"
          value={typed}
          disabled={is !== 'idle'}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="my-data-note">
          {texts.whomHint}
        </p>
      </div>
      <label>
        <input
          type="checkbox"
          checked={shared}
          disabled={is !== 'idle'}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />{' '}
        {texts.shared}
      </label>
      {is === 'asks' ? (
        <div role="group" aria-label={texts.title}>
          <p role="status">{email === '' ? texts.sureAll : texts.sure(email)}</p>
          <div class="my-data-ways">
            <Button onPress={() => void erase()}>{texts.yes}</Button>
            <Button kind="quiet" onPress={() => setIs('idle')}>
              {texts.no}
            </Button>
          </div>
        </div>
      ) : (
        <Button disabled={is === 'busy'} onPress={() => setIs('asks')}>
          {texts.ask}
        </Button>
      )}
      <p class="my-data-receipt" role="status">
        {is === 'busy' ? texts.busy : outcome?.receipt}
      </p>
      <FailureLine code={outcome?.code ?? null} />
    </>
  );
}

export const deleteData: Section = { id: 'delete', texts: deleteDataTexts, Body };
