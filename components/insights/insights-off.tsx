/** Instead of the insights page, where an administrator has turned it off. */
import { EmptyState } from '#components/empty-state.tsx';
import { useTexts } from '#components/language.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { managedTexts } from '#lib/i18n/managed.ts';
import './insights-page.css';

export function InsightsOff() {
  const { off, offHow } = useTexts(managedTexts);
  const { title } = useTexts(insightsPageTexts);
  return (
    <main>
      <h1 class="unseen">{title}</h1>
      <EmptyState title={off} body={offHow} />
    </main>
  );
}
