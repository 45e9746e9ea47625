/** A field of one line, with its label above it and what is wrong with it below. */
import { useId } from 'preact/hooks';
import './line-field.css';

interface LineFieldProps {
  readonly label: string;
  readonly keyboard?: 'text' | 'email';
  readonly placeholder?: string;
  readonly value: string;
  readonly trouble: string | null;
  readonly onInput: (value: string) => void;
}

export function LineField({
  label,
  keyboard = 'text',
  placeholder = '',
  value,
  trouble,
  onInput,
}: LineFieldProps) {
  const id = useId();
  return (
    <div class="line-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="line-field-input"
        type="text"
        inputMode={keyboard}
        placeholder={placeholder}
        value={value}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={trouble !== null}
        aria-describedby={`${id}-trouble`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-trouble`} class="line-field-trouble" role="alert">
        {trouble}
      </p>
    </div>
  );
}
