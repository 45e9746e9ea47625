/** One to five, with words at both ends: native radio buttons, so keys and screen readers work. */
import { useId } from 'preact/hooks';
import './score-scale.css';

export type Score = 1 | 2 | 3 | 4 | 5;
const SCORES: readonly Score[] = [1, 2, 3, 4, 5];

interface ScoreScaleProps {
  readonly question: string;
  readonly worst: string;
  readonly best: string;
  readonly label: (score: number) => string;
  readonly chosen: Score | null;
  readonly disabled: boolean;
  readonly onChoose: (score: Score) => void;
}

export function ScoreScale({
  question,
  worst,
  best,
  label,
  chosen,
  disabled,
  onChoose,
}: ScoreScaleProps) {
  const name = useId();
  return (
    <fieldset class="score" disabled={disabled}>
      <legend class="choices-question">{question}</legend>
      <div class="score-row">
        {SCORES.map((score) => (
          <label key={score} class="choice">
            <input
              type="radio"
              class="choice-input"
              name={name}
              aria-label={label(score)}
              checked={score === chosen}
              onChange={() => onChoose(score)}
            />
            <span class="choice-label score-label" aria-hidden="true">
              {score}
            </span>
          </label>
        ))}
      </div>
      <p class="score-ends">
        <span>{worst}</span>
        <span>{best}</span>
      </p>
    </fieldset>
  );
}
