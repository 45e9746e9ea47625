/** What a person decides about the analysis: period, how groups were chosen, first month of use. */
import { useTexts } from '#components/language.ts';
import type { AnalysisOptions, Period } from '#lib/domain/insights/released-report.ts';
import type { Assignment } from '#lib/domain/insights/released-sales.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import './choice-field.css';

export interface AnalysisActions {
  readonly choosePeriod: (period: Period) => void;
  readonly chooseAssignment: (assignment: Assignment) => void;
  readonly chooseStart: (month: number | null) => void;
}

interface AnalysisChoicesProps {
  readonly options: AnalysisOptions;
  readonly hasPeriod: boolean;
  readonly hasEffect: boolean;
  /** Calendar months need a start. */
  readonly asksStart: boolean;
  readonly actions: AnalysisActions;
}

export function AnalysisChoices({
  options,
  hasPeriod,
  hasEffect,
  asksStart,
  actions,
}: AnalysisChoicesProps) {
  const texts = useTexts(insightsPageTexts);
  return (
    <>
      {hasPeriod && (
        <Choice
          label={texts.period}
          value={options.period}
          choices={{ window: texts.window, halves: texts.halves }}
          onChoose={actions.choosePeriod}
        />
      )}
      {hasEffect && (
        <Choice
          label={texts.assignment}
          value={options.assignment}
          choices={texts.assignments}
          onChoose={actions.chooseAssignment}
        />
      )}
      {asksStart && (
        <label class="choice-field">
          <span>{texts.start}</span>
          <input
            type="month"
            value={monthText(options.start)}
            onChange={({ currentTarget }) => actions.chooseStart(monthOf(currentTarget.value))}
          />
        </label>
      )}
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <label class="choice-field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as T)}>
        {Object.entries<string>(choices).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** `2026-04` as months since year 0, and back. */
function monthOf(text: string): number | null {
  const [year, month] = text.split('-').map(Number);
  return year && month ? year * 12 + month - 1 : null;
}

function monthText(month: number | null): string {
  if (month === null) return '';
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
