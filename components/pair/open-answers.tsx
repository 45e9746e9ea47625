/** How it landed, where somebody chose to say so openly; its author can take it back. */
import type { Hoped } from '#lib/domain/rating/feedback.ts';
import { dayInWords } from '#lib/i18n/dates.ts';
import { openAnswerTexts } from '#lib/i18n/open-answer.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';
import './open-answers.css';
import { Section } from './section.tsx';

export interface OpenAnswer {
  readonly by: 'me' | 'them';
  readonly meetingId: string;
  readonly startLocal: string | null;
  readonly rating: number;
  readonly hoped: Hoped;
}

interface OpenAnswersProps {
  readonly answers: readonly OpenAnswer[];
  readonly other: SafeName | null;
  readonly today: string;
  readonly onTakeBack: (meetingId: string) => void;
}

export function OpenAnswers({ answers, other, today, onTakeBack }: OpenAnswersProps) {
  const texts = useTexts(openAnswerTexts);
  const language = useLanguage();
  if (answers.length === 0) return null;
  return (
    <Section title={texts.title} open={answers.some(({ by }) => by === 'them')}>
      <p class="section-soft">{texts.means(other)}</p>
      <ul class="open-answers">
        {answers.map(({ by, meetingId, startLocal, rating, hoped }) => (
          <li key={`${by} ${meetingId}`} class="open-answer">
            <p>
              <strong>{by === 'me' ? texts.you : texts.they(other)}</strong>
              {startLocal && ` · ${dayInWords(startLocal, today, language)}`}
            </p>
            <p>{texts.says(rating, texts.hoped[hoped])}</p>
            {by === 'me' && (
              <Button kind="quiet" onPress={() => onTakeBack(meetingId)}>
                {texts.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
