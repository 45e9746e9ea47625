/** Done, or let go; a word why, if there is one. */
import { useState } from 'preact/hooks';
import { WHY_LIMIT } from '#lib/domain/commitment.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import { LimitedField } from './limited-field.tsx';

interface EndFormProps {
  /** What ends, for who can't see it. */
  readonly text: string;
  readonly onEnd: (state: 'done' | 'dropped', why: string) => void;
}

export function EndForm({ text, onEnd }: EndFormProps) {
  const texts = useTexts(pairTexts);
  const [dropping, setDropping] = useState(false);
  const [why, setWhy] = useState('');
  if (!dropping) {
    return (
      <div class="section-row">
        <Button onPress={() => onEnd('done', '')} label={`${texts.done}: ${text}`}>
          {texts.done}
        </Button>
        <Button kind="quiet" onPress={() => setDropping(true)} label={`${texts.drop}: ${text}`}>
          {texts.drop}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="section-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (why.length > WHY_LIMIT) return;
        onEnd('dropped', why.trim());
      }}
    >
      <LimitedField label={texts.why} value={why} limit={WHY_LIMIT} onInput={setWhy} />
      <Button type="submit" disabled={why.length > WHY_LIMIT}>
        {texts.drop}
      </Button>
    </form>
  );
}
