/** Several of a few: native check boxes under one question. */
import './check-list.css';

interface CheckListProps<T extends string> {
  readonly question: string;
  readonly choices: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  /** One of them stays chosen. */
  readonly atLeastOne?: boolean;
  readonly onChange: (chosen: T[]) => void;
}

export function CheckList<T extends string>(props: CheckListProps<T>) {
  const { question, choices, labels, chosen, atLeastOne = false, onChange } = props;
  return (
    <fieldset class="check-list">
      <legend class="check-list-question">{question}</legend>
      {choices.map((choice) => {
        const isOn = chosen.includes(choice);
        return (
          <label key={choice} class="check">
            <input
              type="checkbox"
              checked={isOn}
              disabled={atLeastOne && isOn && chosen.length === 1}
              onChange={() =>
                // In the order of the choices, whatever was pressed first.
                onChange(choices.filter((one) => (one === choice ? !isOn : chosen.includes(one))))
              }
            />
            <span>{labels[choice]}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
