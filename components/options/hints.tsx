/** Which hints a person wants, how many, and where. What is chosen holds everywhere at once. */
import { settingSchemas } from '#lib/domain/settings.ts';
import { topicIds } from '#lib/domain/vocabulary.ts';
import { hintsTexts } from '#lib/i18n/options/hints.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { useTexts } from '../language.ts';
import { ManagedLine } from '../managed-line.tsx';
import { Toggle } from '../toggle.tsx';
import { CheckList } from './check-list.tsx';
import { PickLine } from './pick-line.tsx';
import './reminders.css';
import type { Section, SectionProps } from './section.ts';

const COUNTS = [1, 2, 3] as const;
const places = settingSchemas.hintPlaces().element.options;
const languages = settingSchemas.hintLanguages().element.options;
const sources = settingSchemas.hintSources().element.options;
const tones = settingSchemas.hintTone().options;

function Body({ state, actions }: SectionProps) {
  const texts = useTexts(hintsTexts);
  const { settings, managed } = state;
  const isManaged = managed.includes('hints');
  return (
    <>
      {isManaged && <ManagedLine />}
      <Toggle
        label={texts.on}
        explained={texts.onExplained}
        on={settings.hints}
        disabled={isManaged}
        onChange={(on) => actions.change('hints', on)}
      />
      {settings.hints && <Which state={state} actions={actions} />}
    </>
  );
}

function Which({ state: { settings }, actions: { change } }: SectionProps) {
  const texts = useTexts(hintsTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <>
      <div class="reminders-row">
        <PickLine
          label={texts.count}
          choices={COUNTS.map((count) => [count, texts.countOf(count)] as const)}
          chosen={settings.hintCount}
          onPick={(count) => change('hintCount', count)}
        />
        <PickLine
          label={texts.tone}
          choices={tones.map((tone) => [tone, texts.tones[tone]] as const)}
          chosen={settings.hintTone}
          onPick={(tone) => change('hintTone', tone)}
        />
      </div>
      <CheckList
        question={texts.places}
        choices={places}
        labels={texts.place}
        chosen={settings.hintPlaces}
        onChange={(chosen) => change('hintPlaces', chosen)}
      />
      <Toggle
        label={texts.digest}
        explained={texts.digestExplained}
        on={settings.hintDigest}
        onChange={(on) => change('hintDigest', on)}
      />
      <CheckList
        question={texts.languages}
        choices={languages}
        labels={texts.language}
        chosen={settings.hintLanguages}
        atLeastOne
        onChange={(chosen) => change('hintLanguages', chosen)}
      />
      <CheckList
        question={texts.sources}
        choices={sources}
        labels={texts.source}
        chosen={settings.hintSources}
        atLeastOne
        onChange={(chosen) => change('hintSources', chosen)}
      />
      <CheckList
        question={texts.leaveOut}
        choices={topicIds}
        labels={words.topic}
        chosen={settings.hintLeaveOut}
        onChange={(chosen) => change('hintLeaveOut', chosen)}
      />
    </>
  );
}

export const hints: Section = { id: 'hints', texts: hintsTexts, Body };
