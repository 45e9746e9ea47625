import { APPEARANCES, LANGUAGES } from '#lib/domain/look.ts';
import { displayTexts } from '#lib/i18n/options/display.ts';
import { ChoiceGroup } from '../choice-group.tsx';
import { useTexts } from '../language.ts';
import type { Section, SectionProps } from './section.ts';

function Body({ state: { settings }, actions }: SectionProps) {
  const texts = useTexts(displayTexts);
  return (
    <>
      <ChoiceGroup
        question={texts.language}
        choices={LANGUAGES}
        labels={texts.languages}
        chosen={settings.language}
        size="small"
        onChoose={(language) => actions.change('language', language)}
      />
      <ChoiceGroup
        question={texts.appearance}
        choices={APPEARANCES}
        labels={texts.appearances}
        chosen={settings.appearance}
        size="small"
        onChoose={(appearance) => actions.change('appearance', appearance)}
      />
    </>
  );
}

export const display: Section = { id: 'display', texts: displayTexts, Body };
