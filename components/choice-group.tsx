/** One question with one answer: native radio buttons, so keys and screen readers just work. */
import { useId } from 'preact/hooks';
import './choice-group.css';

interface ChoiceGroupProps<T extends string> {
  readonly question: string;
  readonly choices: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: T | null;
  /** The expected response is the bigger word everywhere. */
  readonly size: 'small' | 'large';
  readonly onChoose: (choice: T) => void;
}

export function ChoiceGroup<T extends string>({
  question,
  choices,
  labels,
  chosen,
  size,
  onChoose,
}: ChoiceGroupProps<T>) {
  const name = useId();
  return (
    <fieldset class={`choices choices-${size}`}>
      <legend class="choices-question">{question}</legend>
      <div class="choices-grid">
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              class="choice-input"
              name={name}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span class="choice-label">{labels[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
