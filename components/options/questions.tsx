/** Questions that a person likes to begin with, beside those of the bank. */
import { OWN_LINES } from '#lib/domain/settings.ts';
import { questionsTexts } from '#lib/i18n/options/questions.ts';
import { useTexts } from '../language.ts';
import { LineList } from './line-list.tsx';
import type { Section, SectionProps } from './section.ts';

function Body({ state: { settings }, actions }: SectionProps) {
  const texts = useTexts(questionsTexts);
  return (
    <>
      <p>{texts.explained}</p>
      <LineList
        texts={texts}
        lines={settings.questions}
        limits={OWN_LINES}
        open
        onChange={(lines) => actions.change('questions', lines)}
      />
    </>
  );
}

export const questions: Section = { id: 'questions', texts: questionsTexts, Body };
