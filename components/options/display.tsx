import { settingSchemas } from '#lib/domain/settings.ts';
import { displayTexts } from '#lib/i18n/options/display.ts';
import { ChoiceGroup } from '../choice-group.tsx';
import { useTexts } from '../language.ts';
import type { Section, SectionProps } from './section.ts';

const languages = settingSchemas.language().options;
const appearances = settingSchemas.appearance().options;

function Body({ state: { settings }, actions }: SectionProps) {
  const texts = useTexts(displayTexts);
  return (
    <>
      <ChoiceGroup
        question={texts.language}
        choices={languages}
        labels={texts.languages}
        chosen={settings.language}
        size="small"
        onChoose={(language) => actions.change('language', language)}
      />
      <ChoiceGroup
        question={texts.appearance}
        choices={appearances}
        labels={texts.appearances}
        chosen={settings.appearance}
        size="small"
        onChoose={(appearance) => actions.change('appearance', appearance)}
      />
    </>
  );
}

export const display: Section = { id: 'display', texts: displayTexts, Body };
