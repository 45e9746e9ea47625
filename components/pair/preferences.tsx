/** How each of the two likes to be talked with, in their own words. */
import { type Preference, preferenceQuestions } from '#lib/domain/preference.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { useTexts } from '../language.ts';
import { KeptField } from './kept-field.tsx';
import type { PairActions } from './pair-actions.ts';
import { Section } from './section.tsx';

interface PreferencesProps {
  readonly mine: Preference;
  readonly theirs: Preference | null;
  readonly other: SafeName | null;
  readonly prefer: PairActions['prefer'];
}

export function Preferences({ mine, theirs, other, prefer }: PreferencesProps) {
  const texts = useTexts(pairTexts);
  const written = preferenceQuestions.filter((question) => theirs?.[question]);
  return (
    <>
      {theirs && written.length > 0 && (
        <Section title={texts.preference(other)}>
          <dl class="section-body">
            {written.map((question) => (
              <div key={question}>
                <dt class="section-soft">{texts.preferences[question]}</dt>
                <dd dir="auto">{theirs[question]}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section title={texts.myPreference(other)}>
        <p class="section-soft">{texts.preferenceMeans}</p>
        {preferenceQuestions.map((question) => (
          <KeptField
            key={question}
            label={texts.preferences[question]}
            value={mine[question]}
            limit={500}
            onKeep={(value) => prefer({ [question]: value })}
          />
        ))}
      </Section>
    </>
  );
}
