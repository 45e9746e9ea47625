import { ChartNoAxesColumn } from 'lucide-preact';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { useTexts } from './language.ts';

/** To the insights page, in a tab of its own. */
export function InsightsLink() {
  return (
    <a class="button button-quiet" href="/insights.html" target="_blank" rel="noreferrer">
      <ChartNoAxesColumn aria-hidden="true" />
      {useTexts(insightsPageTexts).title}
    </a>
  );
}
