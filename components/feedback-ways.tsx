/** What a person can do with an answer that could not stay anonymous: each way says who sees it. */
import { feedbackTexts } from '#lib/i18n/feedback.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';

interface FeedbackWaysProps {
  readonly other: SafeName;
  /** Not before both questions are answered. */
  readonly waits: boolean;
  /** The company's picture would still count it. */
  readonly countable: boolean;
  readonly onChoose: (way: 'private' | 'open' | 'pool') => void;
}

export function FeedbackWays({ other, waits, countable, onChoose }: FeedbackWaysProps) {
  const texts = useTexts(feedbackTexts);
  return (
    <div class="feedback-ways">
      <Button kind="main" disabled={waits} onPress={() => onChoose('private')}>
        {texts.keepPrivate}
      </Button>
      <Button disabled={waits} onPress={() => onChoose('open')}>
        {texts.shareOpenly(other)}
      </Button>
      {countable && (
        <Button disabled={waits} onPress={() => onChoose('pool')}>
          {texts.countInCompany}
        </Button>
      )}
      <p class="feedback-who">{texts.openMeans(other)}</p>
    </div>
  );
}
