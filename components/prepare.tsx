/** Two taps: what to talk about, and what one hopes for. A note, if it helps. */
import type { Preparation } from '#lib/domain/preparation.ts';
import { type ResponseId, responseIds, type TopicId, topicIds } from '#lib/domain/vocabulary.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useTexts } from './language.ts';
import { type NoteActions, NoteField } from './note-field.tsx';
import './prepare.css';

export interface PrepareActions extends NoteActions {
  readonly chooseTopic: (topic: TopicId) => void;
  readonly chooseResponse: (response: ResponseId) => void;
}

interface PrepareProps {
  readonly content: Preparation;
  readonly actions: PrepareActions;
}

export function Prepare({ content, actions }: PrepareProps) {
  const texts = useTexts(panelTexts);
  const words = useTexts(vocabularyTexts);
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
    </div>
  );
}
