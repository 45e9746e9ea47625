import '#lib/platform/jitless.ts';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { Surface } from '#components/surface.tsx';
import { welcomeTexts } from '#lib/i18n/welcome.ts';
import { appearanceOf, firstAppearance } from '#lib/models/appearance.ts';
import { followSettings } from '#lib/models/follow-settings.ts';
import { SettingsModel } from '#lib/models/settings-model.ts';
import { report } from '#lib/platform/report.ts';
import { createSettingsStore } from '#lib/platform/settings-store.ts';
import { showLook } from '#lib/platform/show-look.ts';
import { App } from './app.tsx';

const store = createSettingsStore();
const state = await followSettings(store);
const model = new SettingsModel({ state, store });
const start = firstAppearance(location.hash, navigator.language);
const appearance = computed(() => appearanceOf(state.value.settings, null, start));

effect(() => {
  showLook(appearance.value);
  document.title = welcomeTexts[appearance.value.language].title;
});
render(
  <Surface part="welcome" appearance={appearance} report={report}>
    <App model={model} />
  </Surface>,
  document.querySelector('#app') ?? document.body,
);
