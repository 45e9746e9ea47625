/** What one usually prepares with this person: kept by a tap, put in by a tap while nothing is said yet. */
import { isEmpty, type Preparation } from '#lib/domain/preparation.ts';
import { type TemplateTopic, templateFrom } from '#lib/domain/template.ts';
import { templateTexts } from '#lib/i18n/template.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';

export interface Template {
  /** None as long as there is none. */
  readonly topics: readonly TemplateTopic[];
  /** Keeps these instead; none of them = forgets it. */
  readonly keep: (topics: readonly TemplateTopic[]) => void;
}

interface TemplateLineProps {
  readonly content: Preparation;
  readonly template: Template;
  readonly onUse: (topics: readonly TemplateTopic[]) => void;
}

export function TemplateLine({ content, template: { topics, keep }, onUse }: TemplateLineProps) {
  const texts = useTexts(templateTexts);
  const words = useTexts(vocabularyTexts);
  const [first, ...others] = topics;
  if (isEmpty(content)) {
    if (!first) return null;
    const says = [
      first.topic && words.topic[first.topic],
      first.response && words.response[first.response],
    ];
    const line = says.filter(Boolean).join(' · ') || first.note.split('\n')[0]?.slice(0, 40) || '';
    return <Button onPress={() => onUse(topics)}>{texts.use(line, others.length)}</Button>;
  }
  const now = templateFrom(content);
  if (now.length === 0) return null;
  const isKept = JSON.stringify(now) === JSON.stringify(topics);
  return (
    <p class="prepare-template" role="status">
      {isKept && <span class="section-soft">{texts.isKept} </span>}
      <Button kind="quiet" onPress={() => keep(isKept ? [] : now)}>
        {isKept ? texts.forget : first ? texts.replace : texts.keep}
      </Button>
    </p>
  );
}
