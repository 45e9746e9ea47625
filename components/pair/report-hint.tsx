/** Says that a colleague's hint should go, and why; an administrator looks at it. */
import type { ReportReason } from '#lib/domain/team-hint.ts';
import { teamHintsTexts } from '#lib/i18n/options/team-hints.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';

export function ReportHint({ onReport }: { readonly onReport: (why: ReportReason) => void }) {
  const texts = useTexts(teamHintsTexts);
  return (
    <details class="hint-report">
      <summary>{texts.report}</summary>
      <p class="section-soft">{texts.reportWhy}</p>
      <div class="section-row">
        {(Object.entries(texts.reasons) as [ReportReason, string][]).map(([why, words]) => (
          <Button key={why} kind="quiet" onPress={() => onReport(why)}>
            {words}
          </Button>
        ))}
      </div>
    </details>
  );
}
