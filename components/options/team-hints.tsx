/** Hints for colleagues: writing one, and for administrators what becomes of those that were written. */
import { useContext, useState } from 'preact/hooks';
import { TEAM_HINT_LIMIT } from '#lib/domain/team-hint.ts';
import { type ResponseId, responseIds, type TopicId, topicIds } from '#lib/domain/vocabulary.ts';
import { teamHintsTexts } from '#lib/i18n/options/team-hints.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { Button } from '../button.tsx';
import { CompanyContext } from '../company/company-context.ts';
import { FailureLine } from '../failure-line.tsx';
import { useLanguage, useTexts } from '../language.ts';
import { KeptField } from '../pair/kept-field.tsx';
import { HintModeration } from './hint-moderation.tsx';
import { PickLine } from './pick-line.tsx';
import './reminders.css';
import type { Section } from './section.ts';

function Body() {
  const texts = useTexts(teamHintsTexts);
  const company = useContext(CompanyContext);
  if (!company?.state?.account.me) return <p>{texts.alone}</p>;
  const { state, failures, actions } = company;
  return (
    <>
      <p>{texts.explained}</p>
      <Propose onPropose={actions.proposeHint} />
      <FailureLine code={failures.hint ?? null} />
      {state.company?.roles.includes('administrator') && (
        <HintModeration
          moderated={state.hints}
          onRefresh={actions.refreshHints}
          onDecide={actions.decideHint}
        />
      )}
    </>
  );
}

interface ProposeProps {
  readonly onPropose: (proposal: {
    topic: TopicId;
    response: ResponseId;
    lang: 'ja' | 'en';
    text: string;
  }) => Promise<boolean>;
}

function Propose({ onPropose }: ProposeProps) {
  const texts = useTexts(teamHintsTexts);
  const words = useTexts(vocabularyTexts);
  const lang = useLanguage();
  const [topic, setTopic] = useState<TopicId>('work');
  const [response, setResponse] = useState<ResponseId>('listen');
  const [text, setText] = useState('');
  const [thanked, setThanked] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const kept = await onPropose({ topic, response, lang, text: text.trim() });
    setThanked(kept);
    if (kept) setText('');
  };
  return (
    <form class="form reminders-form" onSubmit={submit}>
      <div class="reminders-row">
        <PickLine
          label={texts.topic}
          choices={topicIds.map((id) => [id, words.topic[id]] as const)}
          chosen={topic}
          onPick={setTopic}
        />
        <PickLine
          label={texts.response}
          choices={responseIds.map((id) => [id, words.response[id]] as const)}
          chosen={response}
          onPick={setResponse}
        />
      </div>
      <KeptField label={texts.text} value={text} limit={TEAM_HINT_LIMIT} onKeep={setText} />
      <p class="form-hint">{texts.nameless}</p>
      <Button type="submit">{texts.propose}</Button>
      <p role="status">{thanked && texts.thanks}</p>
    </form>
  );
}

export const teamHints: Section = { id: 'team-hints', texts: teamHintsTexts, Body };
