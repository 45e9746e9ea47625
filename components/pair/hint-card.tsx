/** One thing that the supporter could try, and why it is shown. */
import { useEffect } from 'preact/hooks';
import type { Because } from '#lib/domain/hint-ranking.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';
import './hint-card.css';
import type { PairActions } from './pair-actions.ts';
import { ReportHint } from './report-hint.tsx';

type Both = Readonly<Record<'en' | 'ja', string>>;

export interface ShownHint {
  readonly id: string;
  readonly hint: Both;
  readonly why: Both | null;
  readonly source: Both | null;
  readonly because: Because;
  readonly from: 'built-in' | 'team';
  readonly people: number | null;
  readonly tried: boolean;
  readonly helped: boolean;
}

interface HintCardProps {
  readonly hint: ShownHint;
  readonly react: PairActions['react'];
  readonly report: PairActions['report'];
}

export function HintCard({ hint, react, report }: HintCardProps) {
  const texts = useTexts(pairTexts);
  const words = useTexts(vocabularyTexts);
  const language = useLanguage();
  const { id, because } = hint;
  useEffect(() => react(id, 'seen'), [id]);
  const parts = [
    because.topic && words.topic[because.topic],
    because.response && words.response[because.response],
    because.also && (because.also === 'new' ? texts.isNew : texts.hasHelped(hint.people)),
  ].filter((part) => part !== null);
  return (
    <section class="hint">
      <h2 class="hint-title">{texts.hint}</h2>
      <p class="hint-text">
        <bdi>{hint.hint[language]}</bdi>
      </p>
      {hint.why && <p class="hint-why">{hint.why[language]}</p>}
      <p class="section-soft">
        {texts.because(parts)}
        {hint.from === 'team' && ` · ${texts.fromColleague}`}
        {hint.source && ` · ${texts.from(hint.source[language])}`}
      </p>
      <div class="section-row hint-buttons">
        <Button pressed={hint.tried} onPress={() => react(id, 'tried')}>
          {texts.tried}
        </Button>
        <Button pressed={hint.helped} onPress={() => react(id, 'helped')}>
          {texts.helped}
        </Button>
        <Button kind="quiet" onPress={() => react(id, 'next')}>
          {texts.another}
        </Button>
        <Button kind="quiet" onPress={() => react(id, 'hide')}>
          {texts.hide}
        </Button>
      </div>
      {hint.from === 'team' && <ReportHint onReport={(why) => report(id, why)} />}
    </section>
  );
}
