/** What one person prepared, as the other one reads it: the expected response is the big word. */
import type { Preparation } from '#lib/domain/preparation.ts';
import { isEmpty } from '#lib/domain/preparation.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import './brief-card.css';
import { useTexts } from './language.ts';

interface BriefCardProps {
  readonly content: Preparation;
  /** Whose words they are. */
  readonly author: 'me' | 'them';
  /** Shown as long as nothing has been written. */
  readonly whenEmpty: string;
}

export function BriefCard({ content, author, whenEmpty }: BriefCardProps) {
  const texts = useTexts(panelTexts);
  const words = useTexts(vocabularyTexts);
  const { topic, response, note, rest } = content;
  const rests = useTexts(pairTexts).rests;
  if (isEmpty(content)) return <p class="brief-card brief-card-empty">{whenEmpty}</p>;
  return (
    <dl class={`brief-card brief-card-${author}`}>
      {rest && !response && (
        <div>
          <dt>{texts.responseLabel}</dt>
          <dd class="brief-card-response">{rests[rest]}</dd>
        </div>
      )}
      {response && (
        <div>
          <dt>{texts.responseLabel}</dt>
          <dd class="brief-card-response">{words.response[response]}</dd>
        </div>
      )}
      {topic && (
        <div>
          <dt>{texts.topicLabel}</dt>
          <dd class="brief-card-topic">{words.topic[topic]}</dd>
        </div>
      )}
      {note && (
        <div>
          <dt>{texts.noteLabel}</dt>
          <dd class="brief-card-note" dir="auto">
            {note}
          </dd>
        </div>
      )}
    </dl>
  );
}
