/** A time of day. What is not a whole one yet changes nothing. */
import '../pair/section.css';

interface ClockFieldProps {
  readonly label: string;
  /** `HH:MM` */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function ClockField({ label, value, onChange }: ClockFieldProps) {
  return (
    <label class="section-field">
      {label}
      <input
        class="section-input"
        type="time"
        value={value}
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onChange(currentTarget.value.slice(0, 5));
          else currentTarget.value = value;
        }}
      />
    </label>
  );
}
