/** Topics to talk about: each can be ticked off, moved, and its wish for discretion agreed to. */
import { ChevronDown, ChevronUp } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
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
  const list = useRef<HTMLOListElement>(null);
  /** Which one was just moved by a button, and which way. */
  const moved = useRef<{ key: string; by: 'up' | 'down' } | null>(null);
  const order = topics.map(({ key }) => key).join('\n');
  // A row that moves takes the keyboard along, also where it can go no further.
  useEffect(() => {
    const { key = '', by } = moved.current ?? {};
    moved.current = null;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(
      `[data-topic="${CSS.escape(key)}"] .topic-moves button`,
    );
    const [up, down] = buttons ?? [];
    const wanted = by === 'up' ? [up, down] : [down, up];
    wanted.find((button) => button && !button.disabled)?.focus();
  }, [order]);
  if (topics.length === 0) return null;
  const move = (at: number, by: 'up' | 'down') => {
    moved.current = { key: topics[at]?.key ?? '', by };
    onMove?.(at, by === 'up' ? at - 1 : at + 1);
  };
  const nameOf = ({ topic, note }: ShownTopic) =>
    (topic && words.topic[topic]) || note.split('\n')[0]?.slice(0, 40) || texts.untitledTopic;
  return (
    <section class="topics">
      {title !== null && <h2 class="topics-title">{title}</h2>}
      {explained && <p class="section-soft">{explained}</p>}
      <ol ref={list} class="topics-list">
        {topics.map((topic, at) => (
          <li
            key={`${topic.from} ${topic.key}`}
            class={`topic topic-${topic.by}`}
            data-topic={topic.key}
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
                  onPress={() => move(at, 'up')}
                >
                  <ChevronUp aria-hidden="true" />
                </Button>
                <Button
                  kind="quiet"
                  label={texts.down(nameOf(topic))}
                  disabled={at === topics.length - 1}
                  onPress={() => move(at, 'down')}
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
