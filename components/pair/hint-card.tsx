/** One thing that the supporter could try, and why it is shown. */
import { useEffect } from 'preact/hooks';
import type { Because } from '#lib/domain/hint-ranking.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';
import { BecauseLine } from './because-line.tsx';
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
  readonly people: { readonly tried: number | null; readonly helped: number | null };
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
  const language = useLanguage();
  const { id } = hint;
  useEffect(() => react(id, 'seen'), [id]);
  return (
    <section class="hint">
      <h2 class="hint-title">{texts.hint}</h2>
      <p class="hint-text">
        <bdi>{hint.hint[language]}</bdi>
      </p>
      {hint.why && <p class="hint-why">{hint.why[language]}</p>}
      <BecauseLine hint={hint} />
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
