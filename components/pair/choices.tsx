/** A few small answers in a row: native radio buttons. */
import { useId } from 'preact/hooks';
import './choices.css';

interface ChoicesProps<T extends string> {
  readonly question: string;
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: T | null;
  readonly onChoose: (choice: T) => void;
}

export function Choices<T extends string>({ question, labels, chosen, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="pills">
      <legend class="pills-question">{question}</legend>
      <div class="pills-row">
        {(Object.entries(labels) as [T, string][]).map(([choice, label]) => (
          <label key={choice} class="pill">
            <input
              type="radio"
              class="pill-input"
              name={name}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span class="pill-label">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
