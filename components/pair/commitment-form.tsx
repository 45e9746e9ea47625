/** Promises something: who, what, by when. */
import { useState } from 'preact/hooks';
import { COMMITMENT_LIMIT, type Due, endOfWeek } from '#lib/domain/commitment.ts';
import { errorSentence } from '#lib/i18n/errors.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';
import { Choices } from './choices.tsx';
import type { PairActions } from './pair-actions.ts';

interface CommitmentFormProps {
  readonly other: SafeName | null;
  readonly today: string;
  readonly promise: PairActions['promise'];
}

export function CommitmentForm({ other, today, promise }: CommitmentFormProps) {
  const texts = useTexts(pairTexts);
  const language = useLanguage();
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<'me' | 'them'>('me');
  const [by, setBy] = useState<Due['by']>('next');
  const [day, setDay] = useState(today);
  const [trouble, setTrouble] = useState<string | null>(null);
  const owners = { me: texts.owner.me(other), them: texts.owner.them(other) };

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const due: Due =
      by === 'next' ? { by } : { by, onDate: by === 'week' ? endOfWeek(today) : day };
    const code = await promise(text.trim(), owner, due);
    setTrouble(code);
    if (code === null) setText('');
  }

  return (
    <form class="section-body" onSubmit={submit} noValidate>
      <label class="section-field">
        {texts.what}
        <textarea
          class="section-input"
          rows={1}
          dir="auto"
          value={text}
          aria-invalid={trouble !== null}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setTrouble(
              event.currentTarget.value.length > COMMITMENT_LIMIT ? 'commitment-too-long' : null,
            );
          }}
        />
      </label>
      {text !== '' && (
        <>
          <Choices
            question={texts.ownerQuestion}
            labels={owners}
            chosen={owner}
            onChoose={setOwner}
          />
          <Choices question={texts.dueQuestion} labels={texts.due} chosen={by} onChoose={setBy} />
          {by === 'date' && (
            <label class="section-field">
              {texts.onDate}
              <input
                class="section-input"
                type="date"
                value={day}
                onInput={(event) => setDay(event.currentTarget.value)}
              />
            </label>
          )}
          <Button type="submit" disabled={text.length > COMMITMENT_LIMIT}>
            {texts.promise}
          </Button>
        </>
      )}
      <p class="note-trouble" role="status">
        {trouble && errorSentence(trouble, language)}
      </p>
    </form>
  );
}
