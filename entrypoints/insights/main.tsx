import '#lib/platform/jitless.ts';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Surface } from '#components/surface.tsx';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { subscribe } from '#lib/messaging/live-view.ts';
import { send } from '#lib/messaging/send.ts';
import type { CompanyView } from '#lib/messaging/views/company.ts';
import { appearanceOf, firstAppearance } from '#lib/models/appearance.ts';
import { followSettings } from '#lib/models/follow-settings.ts';
import { InsightsModel } from '#lib/models/insights-model.ts';
import { OrganisationModel } from '#lib/models/organisation-model.ts';
import { report } from '#lib/platform/report.ts';
import { createSettingsStore } from '#lib/platform/settings-store.ts';
import { showLook } from '#lib/platform/show-look.ts';
import { App } from './app.tsx';
import { startAnalysis } from './start-analysis.ts';

const state = await followSettings(createSettingsStore());
const start = firstAppearance(location.hash, navigator.language);
const appearance = computed(() => appearanceOf(state.value.settings, null, start));
const model = new InsightsModel({ start: startAnalysis });
const company = signal<CompanyView | null>(null);
const organisation = new OrganisationModel({ send, view: company });
subscribe('company', (next) => (company.value = next), new AbortController().signal);
// Whether the person is an analyst stands in the company, which is asked for once.
const isUnknown = computed(() => Boolean(company.value?.account.me) && !company.value?.company);
effect(() => {
  if (isUnknown.value) void send('company.refresh', null);
});

// So do a supporter's bands; they change once a month at most.
const isSignedIn = computed(() => Boolean(company.value?.account.me));
effect(() => {
  if (isSignedIn.value) void send('mirror.refresh', null);
});

effect(() => {
  showLook(appearance.value);
  document.title = `${insightsPageTexts[appearance.value.language].title} · Sashi`;
});
render(
  <Surface part="insights" appearance={appearance} report={report}>
    <App
      model={model}
      organisation={organisation}
      company={company}
      appearance={appearance}
      policy={state.value.policy}
      now={Date.now()}
    />
  </Surface>,
  document.querySelector('#app') ?? document.body,
);
// The charts' library is large: it comes while the person chooses.
requestIdleCallback(() => void import('#components/insights/charts/share-chart.ts'));
