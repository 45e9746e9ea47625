/** One of a few values, in one line: a native list with its label above it. */
import '../pair/section.css';

interface PickLineProps<T extends string | number> {
  readonly label: string;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly chosen: T;
  readonly onPick: (value: T) => void;
}

export function PickLine<T extends string | number>(props: PickLineProps<T>) {
  const { label, choices, chosen, onPick } = props;
  return (
    <label class="section-field">
      {label}
      <select
        class="section-input"
        value={String(chosen)}
        onChange={({ currentTarget: { value } }) => {
          const picked = choices.find(([choice]) => String(choice) === value);
          if (picked) onPick(picked[0]);
        }}
      >
        {choices.map(([value, words]) => (
          <option key={value} value={String(value)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
