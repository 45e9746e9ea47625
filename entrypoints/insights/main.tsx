import { render } from 'preact';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { firstAppearance } from '#lib/models/appearance.ts';
import { InsightsModel } from '#lib/models/insights-model.ts';
import { App } from './app.tsx';
import { startAnalysis } from './start-analysis.ts';

const { language, theme } = firstAppearance(location.hash, navigator.language);
document.documentElement.lang = language;
document.documentElement.dataset['theme'] = theme;
document.title = `${insightsPageTexts[language].title} · Sashi`;
const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(Date.now());
const model = new InsightsModel({ start: startAnalysis });
render(
  <App model={model} language={language} day={day} />,
  document.querySelector('#app') ?? document.body,
);
// The charts' library is large: it comes while the person chooses.
requestIdleCallback(() => void import('#components/insights/charts/share-chart.ts'));
