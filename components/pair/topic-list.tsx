/** Topics to talk about: each can be ticked off, moved, and its wish for discretion agreed to. */
import { ChevronDown, ChevronUp } from 'lucide-preact';
import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import type { ShownTopic } from './pair-actions.ts';
import './topic-list.css';

interface TopicListProps {
  readonly title: string | null;
  readonly topics: readonly ShownTopic[];
  readonly explained?: string;
  readonly onReach: (topic: ShownTopic, reached: boolean) => void;
  readonly onAcknowledge: (topic: ShownTopic) => void;
  /** Moves the topic to that place; null = the order is not to be changed. */
  readonly onMove: ((from: number, to: number) => void) | null;
}

export function TopicList({ title, topics, explained, onMove, ...actions }: TopicListProps) {
  const texts = useTexts(pairTexts);
  const words = useTexts(vocabularyTexts);
  if (topics.length === 0) return null;
  const nameOf = ({ topic, note }: ShownTopic) =>
    (topic && words.topic[topic]) || note.split('\n')[0]?.slice(0, 40) || texts.untitledTopic;
  return (
    <section class="topics">
      {title !== null && <h2 class="topics-title">{title}</h2>}
      {explained && <p class="section-soft">{explained}</p>}
      <ol class="topics-list">
        {topics.map((topic, at) => (
          <li
            key={`${topic.from} ${topic.key}`}
            class={`topic topic-${topic.by}`}
            draggable={onMove !== null}
            onDragStart={(event) => event.dataTransfer?.setData('text/x-sashi-place', String(at))}
            onDragOver={(event) => onMove && event.preventDefault()}
            onDrop={(event) => {
              const from = event.dataTransfer?.getData('text/x-sashi-place');
              if (from) onMove?.(Number(from), at);
            }}
          >
            <label class="topic-words">
              <input
                type="checkbox"
                class="topic-check"
                checked={topic.reached}
                aria-label={`${nameOf(topic)}: ${texts.reached}`}
                onChange={(event) => actions.onReach(topic, event.currentTarget.checked)}
              />
              <span>
                {topic.response && <strong>{words.response[topic.response]}</strong>}
                <span class="topic-name">{topic.topic && words.topic[topic.topic]}</span>
                {topic.note && <bdi class="topic-note">{topic.note}</bdi>}
              </span>
            </label>
            {topic.mark && (
              <p class="topic-mark">
                {texts.marks[topic.mark]}
                {topic.by === 'them' &&
                  (topic.acknowledged ? (
                    <span class="section-soft"> · {texts.acknowledged}</span>
                  ) : (
                    <Button kind="quiet" onPress={() => actions.onAcknowledge(topic)}>
                      {texts.acknowledge}
                    </Button>
                  ))}
                {topic.by === 'me' && topic.acknowledged && (
                  <span class="section-soft"> · {texts.seen}</span>
                )}
              </p>
            )}
            {onMove && topics.length > 1 && (
              <span class="topic-moves">
                <Button
                  kind="quiet"
                  label={texts.up(nameOf(topic))}
                  disabled={at === 0}
                  onPress={() => onMove(at, at - 1)}
                >
                  <ChevronUp aria-hidden="true" />
                </Button>
                <Button
                  kind="quiet"
                  label={texts.down(nameOf(topic))}
                  disabled={at === topics.length - 1}
                  onPress={() => onMove(at, at + 1)}
                >
                  <ChevronDown aria-hidden="true" />
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
