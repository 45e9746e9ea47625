/** After a 1on1: two questions in five seconds, and beside them who will see what. */
import { useState } from 'preact/hooks';
import type { AnswerWay, Hoped } from '#lib/domain/rating/feedback.ts';
import type { WayLeft } from '#lib/domain/rating/place.ts';
import type { ResponseId } from '#lib/domain/vocabulary.ts';
import { feedbackTexts } from '#lib/i18n/feedback.ts';
import { type Named, nameInSentence } from '#lib/i18n/person-name.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { Button } from './button.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import './feedback-card.css';
import { FeedbackWays } from './feedback-ways.tsx';
import { useTexts } from './language.ts';
import { type Score, ScoreScale } from './score-scale.tsx';

export interface AskedFeedback {
  readonly meetingId: string;
  readonly other: Named;
  readonly as: 'member' | 'supporter';
  readonly response: ResponseId | null;
  readonly way: WayLeft;
  readonly possibleRaters: number;
  /** The company's picture would still count it. */
  readonly countable: boolean;
}

export interface FeedbackActions {
  readonly answer: (answer: {
    meetingId: string;
    rating: Score;
    hoped: Hoped;
    way: AnswerWay;
  }) => void;
  readonly dismiss: (meetingId: string) => void;
  readonly reflect: (meetingId: string, rating: Score) => void;
}

interface FeedbackCardProps {
  readonly asked: AskedFeedback;
  readonly busy: boolean;
  readonly actions: FeedbackActions;
}

/** Give it the meeting's id as its key: an answer begun for one 1on1 is never given for the next. */
export function FeedbackCard({ asked, busy, actions }: FeedbackCardProps) {
  const texts = useTexts(feedbackTexts);
  const other = nameInSentence(asked.other);
  return (
    <section class="feedback" aria-label={texts.heading(other)}>
      <h2 class="feedback-heading">{texts.heading(other)}</h2>
      {asked.as === 'supporter' ? (
        <Reflection asked={asked} busy={busy} actions={actions} />
      ) : (
        <Questions asked={asked} busy={busy} actions={actions} />
      )}
      <div class="feedback-not">
        <Button kind="quiet" disabled={busy} onPress={() => actions.dismiss(asked.meetingId)}>
          {texts.notNow}
        </Button>
        <p class="feedback-who">{texts.nobodySees}</p>
      </div>
    </section>
  );
}

function Questions({ asked, busy, actions }: FeedbackCardProps) {
  const texts = useTexts(feedbackTexts);
  const { response } = useTexts(vocabularyTexts);
  const [rating, setRating] = useState<Score | null>(null);
  const [hoped, setHoped] = useState<Hoped | null>(null);
  const { meetingId, way, possibleRaters } = asked;
  const other = nameInSentence(asked.other);
  const goesAtOnce = way === 'team' || way === 'pool';
  const give = (score: Score, got: Hoped, how: AnswerWay) =>
    actions.answer({ meetingId, rating: score, hoped: got, way: how });

  // The second tap is the last one where what happens with the answer is already clear.
  const chooseRating = (score: Score) => {
    setRating(score);
    if (hoped && goesAtOnce) give(score, hoped, way);
  };
  const chooseHoped = (got: Hoped) => {
    setHoped(got);
    if (rating && goesAtOnce) give(rating, got, way);
  };

  return (
    <>
      <p class="feedback-who">
        {texts[way](other, possibleRaters)} {goesAtOnce && texts.hopedStays}
      </p>
      <ScoreScale
        question={texts.landed}
        worst={texts.worst}
        best={texts.best}
        label={texts.score}
        chosen={rating}
        disabled={busy}
        onChoose={chooseRating}
      />
      <ChoiceGroup
        question={texts.hoped(wordsOf(asked, response))}
        choices={['yes', 'partly', 'no']}
        labels={texts.hopedLabels}
        chosen={hoped}
        size="small"
        onChoose={chooseHoped}
      />
      {!goesAtOnce && (
        <FeedbackWays
          other={other}
          waits={busy || rating === null || hoped === null}
          countable={way === 'small' && asked.countable}
          onChoose={(how) => rating && hoped && give(rating, hoped, how)}
        />
      )}
    </>
  );
}

function Reflection({ asked, busy, actions }: FeedbackCardProps) {
  const texts = useTexts(feedbackTexts);
  const { response } = useTexts(vocabularyTexts);
  return (
    <>
      <ScoreScale
        question={texts.reflect(nameInSentence(asked.other), wordsOf(asked, response))}
        worst={texts.worst}
        best={texts.best}
        label={texts.score}
        chosen={null}
        disabled={busy}
        onChoose={(score) => actions.reflect(asked.meetingId, score)}
      />
      <p class="feedback-who">{texts.reflectOnlyYou}</p>
    </>
  );
}

/** "Other, or not sure yet" was no wish that could be quoted. */
function wordsOf(asked: AskedFeedback, labels: Record<ResponseId, string>): string | null {
  return asked.response === null || asked.response === 'other' ? null : labels[asked.response];
}
