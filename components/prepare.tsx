/** Two taps: what to talk about, and what one hopes for. A note, if it helps. */

import { isEmpty, type Preparation, type Rest, rests } from '#lib/domain/preparation.ts';
import type { Mark } from '#lib/domain/prepared-topic.ts';
import type { TemplateTopic } from '#lib/domain/template.ts';
import { type ResponseId, responseIds, type TopicId, topicIds } from '#lib/domain/vocabulary.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { Button } from './button.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { type FurtherTopicActions, FurtherTopics } from './further-topics.tsx';
import { useLanguage, useTexts } from './language.ts';
import { MarkChoice } from './mark-choice.tsx';
import { type NoteActions, NoteField } from './note-field.tsx';
import './prepare.css';
import { type Template, TemplateLine } from './template-line.tsx';

export interface PrepareActions extends NoteActions, FurtherTopicActions {
  readonly chooseRest: (rest: Rest | null) => void;
  /** Puts in all of it, where nothing is said yet. */
  readonly useTemplate: (topics: readonly TemplateTopic[]) => void;
  /** Topic and response at once. */
  readonly chooseBoth: (both: LastTime) => void;
  readonly chooseMark: (mark: Mark | null) => void;
  readonly chooseTopic: (topic: TopicId) => void;
  readonly chooseResponse: (response: ResponseId) => void;
}

/** What this person said last time in this pair. */
export interface LastTime {
  readonly topic: TopicId;
  readonly response: ResponseId;
}

interface PrepareProps {
  readonly content: Preparation;
  /** Questions to begin with, for the chosen topic. */
  readonly questions: readonly Readonly<Record<'en' | 'ja', string>>[];
  /** Null when there is none, or it is not known with whom one is. */
  readonly lastTime: LastTime | null;
  /** Null as long as it is not known with whom one is. */
  readonly template: Template | null;
  readonly actions: PrepareActions;
}

export function Prepare({ content, questions, lastTime, template, actions }: PrepareProps) {
  const texts = useTexts(panelTexts);
  const words = useTexts(vocabularyTexts);
  const more = useTexts(pairTexts);
  const language = useLanguage();
  const line = template && (
    <TemplateLine content={content} template={template} onUse={actions.useTemplate} />
  );
  return (
    <div class="prepare">
      <ChoiceGroup
        question={texts.topicQuestion}
        choices={topicIds}
        labels={words.topic}
        chosen={content.topic}
        size="small"
        onChoose={actions.chooseTopic}
      />
      <ChoiceGroup
        question={texts.responseQuestion}
        choices={responseIds}
        labels={words.response}
        chosen={content.response}
        size="large"
        onChoose={actions.chooseResponse}
      />
      <NoteField note={content.note} actions={actions} />
      <div class="prepare-rest">
        <span class="prepare-or">{more.rest}</span>
        {rests.map((rest) => (
          <Button
            key={rest}
            pressed={content.rest === rest}
            onPress={() => actions.chooseRest(content.rest === rest ? null : rest)}
          >
            {more.rests[rest]}
          </Button>
        ))}
        {lastTime && isEmpty(content) && (
          <Button onPress={() => actions.chooseBoth(lastTime)}>
            {more.asLastTime(words.topic[lastTime.topic], words.response[lastTime.response])}
          </Button>
        )}
        {isEmpty(content) && line}
      </div>
      <details class="prepare-more" open={content.mark !== null}>
        <summary>{more.moreOptions}</summary>
        <div class="section-body">
          <MarkChoice mark={content.mark} onChoose={actions.chooseMark} />
          {questions.length > 0 && (
            <div>
              <h3 class="section-soft">{more.questions}</h3>
              <ul class="prepare-questions">
                {questions.map((question) => (
                  <li key={question[language]}>
                    <button
                      type="button"
                      class="prepare-question"
                      onClick={() => actions.typeNote(withLine(content.note, question[language]))}
                    >
                      {question[language]}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </details>
      <FurtherTopics content={content} actions={actions} />
      {!isEmpty(content) && line}
    </div>
  );
}

/** The note with one more line to answer. */
function withLine(note: string, line: string): string {
  return note === '' ? `${line}\n` : `${note.trimEnd()}\n${line}\n`;
}
