/** One answer of several in one line: a native list. */
import { useEffect, useRef } from 'preact/hooks';
import { pairTexts } from '#lib/i18n/pair.ts';
import { useTexts } from './language.ts';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly choices: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: T | null;
  /** It takes the focus when it appears. */
  readonly autofocus: boolean;
  readonly onChoose: (choice: T | null) => void;
}

export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, choices, labels, chosen, autofocus, onChoose } = props;
  const texts = useTexts(pairTexts);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (autofocus) select.current?.focus();
  }, []);
  return (
    <label class="section-field">
      {label}
      <select
        ref={select}
        class="section-input"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(choices.find((choice) => choice === value) ?? null)
        }
      >
        <option value="">{texts.nothingChosen}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {labels[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
