/** One line that holds only so much. What is pasted is taken whole or not at all, and that is said. */
import { useId } from 'preact/hooks';
import '../note-field.css';
import { useLimit } from '../use-limit.ts';

interface LimitedFieldProps {
  readonly label: string;
  readonly value: string;
  /** In UTF-16 code units. */
  readonly limit: number;
  readonly onInput: (value: string) => void;
}

export function LimitedField({ label, value, limit, onInput }: LimitedFieldProps) {
  const id = useId();
  const { tooLong, trouble, beforeInput } = useLimit(value, limit);
  return (
    <div class="section-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="section-input"
        dir="auto"
        value={value}
        aria-invalid={tooLong}
        aria-describedby={`${id}-trouble`}
        onBeforeInput={beforeInput}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-trouble`} class="note-trouble" role="status">
        {trouble}
      </p>
    </div>
  );
}
