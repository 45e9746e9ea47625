/** Earlier 1on1s of the two, with what was prepared and agreed; found by any part of a word. */
import { useMemo, useState } from 'preact/hooks';
import { indexTexts } from '#lib/domain/text-search.ts';
import { dayInWords } from '#lib/i18n/dates.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { useLanguage, useTexts } from '../language.ts';
import { isAhead, KeepingChoice, type ShownKeeping } from './keeping.tsx';
import type { PairActions, ShownTopic } from './pair-actions.ts';
import { Section } from './section.tsx';

interface Past {
  readonly meetingId: string;
  readonly startLocal: string;
  readonly topics: readonly Pick<ShownTopic, 'topic' | 'response' | 'note'>[];
  readonly text: string;
  readonly agreed: readonly string[];
}

interface TimelineProps {
  readonly past: readonly Past[];
  readonly keeping: ShownKeeping;
  readonly other: SafeName | null;
  readonly today: string;
  readonly prefer: PairActions['prefer'];
}

export function Timeline({ past, keeping, other, today, prefer }: TimelineProps) {
  const texts = useTexts(pairTexts);
  const language = useLanguage();
  const words = useTexts(vocabularyTexts);
  const [query, setQuery] = useState('');
  const isSearched = query.trim() !== '';
  // Each push brings the past anew: it is read through only for who searches.
  const index = useMemo(
    () => (isSearched ? indexTexts(past, textOf) : null),
    [past, isSearched, language],
  );
  const isWished = keeping.mine !== null || keeping.theirs !== null;
  if (past.length === 0 && !isWished) return null;
  const found = index?.find(query) ?? past;
  return (
    <Section
      title={texts.past}
      open={isAhead(keeping.mine, today) || isAhead(keeping.theirs, today)}
    >
      <label class="section-field">
        {texts.search}
        <input
          class="section-input"
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="section-soft" role="status">
        {found.length === 0 && texts.noneFound}
      </p>
      <ol class="topics-list">
        {found.map((one) => (
          <li key={one.meetingId} class="commitment">
            <p>{dayInWords(one.startLocal, today, language)}</p>
            {one.topics.map((topic, at) => (
              <div key={at} class="section-soft">
                <p>{headOf(topic)}</p>
                {topic.note && (
                  <p class="topic-note" dir="auto">
                    {topic.note}
                  </p>
                )}
              </div>
            ))}
            {one.text && (
              <p class="topic-note section-soft" dir="auto">
                {one.text}
              </p>
            )}
            {one.agreed.map((text) => (
              <p key={text} class="section-soft">
                {texts.agreed}: <bdi>{text}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ol>
      <KeepingChoice {...{ keeping, other, today, prefer }} />
    </Section>
  );

  /** In the reader's own language. */
  function headOf({ topic, response }: Past['topics'][number]): string {
    const says = [topic && words.topic[topic], response && words.response[response]];
    return says.filter((part) => part !== null).join(' · ');
  }
  function textOf({ startLocal, topics, text, agreed }: Past): string {
    const prepared = topics.flatMap((topic) => [headOf(topic), topic.note]);
    return [startLocal, ...prepared, text, ...agreed].join('\n');
  }
}
