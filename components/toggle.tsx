/** Something that is on or off, with its words beside it. */
import { useId } from 'preact/hooks';
import './toggle.css';

interface ToggleProps {
  readonly label: string;
  /** One line on what it does, or null. */
  readonly explained?: string | null;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Toggle({ label, explained = null, on, disabled = false, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div class="toggle">
      <input
        id={id}
        class="toggle-input"
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        aria-describedby={explained === null ? undefined : `${id}-explained`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {explained !== null && (
        <p id={`${id}-explained`} class="toggle-explained">
          {explained}
        </p>
      )}
    </div>
  );
}
