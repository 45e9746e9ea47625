/** Everything that the person wrote, as a file of their own. */
import { useState } from 'preact/hooks';
import { myDataTexts } from '#lib/i18n/options/my-data.ts';
import { Button } from '../button.tsx';
import { FailureLine } from '../failure-line.tsx';
import { useTexts } from '../language.ts';
import { StuckList } from '../stuck-list.tsx';
import { LockForm } from './lock-form.tsx';
import './my-data.css';
import type { RecordFormat, RecordSaved, Section, SectionProps } from './section.ts';

function Body({ state, actions }: SectionProps) {
  const texts = useTexts(myDataTexts);
  const [outcome, setOutcome] = useState<RecordSaved | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (format: RecordFormat, passphrase?: string) => {
    setOutcome(null);
    setBusy(true);
    setOutcome(await actions.saveRecord(format, passphrase));
    setBusy(false);
  };
  return (
    <>
      <StuckList {...state.stuck} actions={actions.stuck} />
      <p>{texts.explained}</p>
      <div class="my-data-ways">
        <Button onPress={() => void save('markdown')}>{texts.markdown}</Button>
        <Button onPress={() => void save('json')}>{texts.json}</Button>
      </div>
      <LockForm busy={busy} onSave={(passphrase) => void save('locked', passphrase)} />
      <p class="my-data-note">{texts.notIn}</p>
      <p class="my-data-note" role="status">
        {outcome?.ok && texts.saved(outcome.file)}
      </p>
      <FailureLine code={outcome && !outcome.ok ? outcome.code : null} />
    </>
  );
}

export const myData: Section = { id: 'my-data', texts: myDataTexts, Body };
