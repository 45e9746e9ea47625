/** More topics of the same 1on1, for whoever has more than one. */
import { useState } from 'preact/hooks';
import {
  type FurtherTopic,
  furtherTopics,
  NOTE_LIMIT,
  type Preparation,
} from '#lib/domain/preparation.ts';
import { responseIds, topicIds } from '#lib/domain/vocabulary.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { Button } from './button.tsx';
import './further-topics.css';
import { useTexts } from './language.ts';
import { MarkChoice } from './mark-choice.tsx';
import { KeptField } from './pair/kept-field.tsx';
import { SelectField } from './select-field.tsx';

/** As many as anybody can talk about; the team takes no more in one piece either. */
const MOST_TOPICS = 20;

export interface FurtherTopicActions {
  /** Writes a further topic; null takes it away. */
  readonly changeTopic: (id: string, topic: FurtherTopic | null) => void;
  /** Keeps a stroke in its note; all of them until one leaves are one step to undo. */
  readonly typeTopicNote: (id: string, note: string) => void;
  readonly leaveNote: () => void;
  readonly addTopic: () => void;
}

interface FurtherTopicsProps {
  readonly content: Preparation;
  readonly actions: FurtherTopicActions;
}

export function FurtherTopics({ content, actions }: FurtherTopicsProps) {
  const texts = useTexts(pairTexts);
  const panel = useTexts(panelTexts);
  const words = useTexts(vocabularyTexts);
  const topics = furtherTopics(content);
  const [added, setAdded] = useState(false);
  return (
    <div class="further">
      {topics.map(({ id, ...topic }, at) => (
        <fieldset key={id} class="further-topic">
          <legend>{texts.topicNumber(at + 2)}</legend>
          <SelectField
            label={panel.responseQuestion}
            choices={responseIds}
            labels={words.response}
            chosen={topic.response}
            autofocus={added && at === topics.length - 1}
            onChoose={(response) => actions.changeTopic(id, { ...topic, response })}
          />
          <SelectField
            label={panel.topicQuestion}
            choices={topicIds}
            labels={words.topic}
            chosen={topic.topic}
            autofocus={false}
            onChoose={(about) => actions.changeTopic(id, { ...topic, topic: about })}
          />
          <KeptField
            label={panel.note}
            value={topic.note}
            limit={NOTE_LIMIT}
            onKeep={(note) => actions.typeTopicNote(id, note)}
            onLeave={actions.leaveNote}
          />
          <MarkChoice
            mark={topic.mark}
            onChoose={(mark) => actions.changeTopic(id, { ...topic, mark })}
          />
          <Button kind="quiet" onPress={() => actions.changeTopic(id, null)}>
            {texts.removeTopic}
          </Button>
        </fieldset>
      ))}
      {topics.length < MOST_TOPICS && (
        <Button
          kind="quiet"
          onPress={() => {
            setAdded(true);
            actions.addTopic();
          }}
        >
          {texts.addTopic}
        </Button>
      )}
    </div>
  );
}
