/** Who else may hear of a topic: a wish that the other one is asked to agree to. */
import { type Mark, marks } from '#lib/domain/prepared-topic.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { useTexts } from './language.ts';
import { SelectField } from './select-field.tsx';

interface MarkChoiceProps {
  readonly mark: Mark | null;
  readonly onChoose: (mark: Mark | null) => void;
}

export function MarkChoice({ mark, onChoose }: MarkChoiceProps) {
  const texts = useTexts(pairTexts);
  return (
    <SelectField
      label={texts.markQuestion}
      choices={marks}
      labels={texts.marks}
      chosen={mark}
      autofocus={false}
      onChoose={onChoose}
    />
  );
}
