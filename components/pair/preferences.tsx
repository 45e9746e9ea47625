/** How each of the two likes to be talked with, in their own words. */
import { type Preference, preferenceQuestions } from '#lib/domain/preference.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { nameInSentence, type SafeName } from '#lib/i18n/person-name.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import { KeptField } from './kept-field.tsx';
import type { PairActions } from './pair-actions.ts';
import { Section } from './section.tsx';

interface TheirPreferenceProps {
  readonly theirs: Preference | null;
  readonly other: SafeName | null;
}

/** Part of the brief; nothing as long as they have written nothing for this person. */
export function TheirPreference({ theirs, other }: TheirPreferenceProps) {
  const texts = useTexts(pairTexts);
  const written = preferenceQuestions.filter((question) => theirs?.[question]);
  if (!theirs || written.length === 0) return null;
  return (
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
  );
}

/** What one wrote for somebody else before. */
export interface EarlierPreference {
  readonly other: { readonly email: string; readonly name: string };
  readonly words: Preference;
}

interface MyPreferenceProps {
  readonly mine: Preference;
  readonly earlier: EarlierPreference | null;
  readonly other: SafeName | null;
  readonly prefer: PairActions['prefer'];
}

export function MyPreference({ mine, earlier, other, prefer }: MyPreferenceProps) {
  const texts = useTexts(pairTexts);
  const isBlank = preferenceQuestions.every((question) => mine[question] === '');
  return (
    <Section title={texts.myPreference(other)}>
      <p class="section-soft">{texts.preferenceMeans}</p>
      {isBlank && earlier && (
        <div class="section-row">
          <Button onPress={() => prefer(earlier.words)}>
            {texts.asWrittenFor(nameInSentence(earlier.other))}
          </Button>
        </div>
      )}
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
  );
}
