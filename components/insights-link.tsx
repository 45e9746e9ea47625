import { ChartNoAxesColumn } from 'lucide-preact';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { useTexts } from './language.ts';
import { useIsOn } from './policy-context.ts';

/** To the insights page, in a tab of its own. */
export function InsightsLink() {
  const isOn = useIsOn('insights');
  const { title } = useTexts(insightsPageTexts);
  if (!isOn) return null;
  return (
    <a class="button button-quiet" href="/insights.html" target="_blank" rel="noreferrer">
      <ChartNoAxesColumn aria-hidden="true" />
      {title}
    </a>
  );
}
