import '#lib/platform/jitless.ts';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Surface } from '#components/surface.tsx';
import { optionsTexts } from '#lib/i18n/options.ts';
import { subscribe } from '#lib/messaging/live-view.ts';
import { send } from '#lib/messaging/send.ts';
import type { CompanyView } from '#lib/messaging/views/company.ts';
import type { StorageView } from '#lib/messaging/views/storage.ts';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { PopupView } from '#lib/messaging/views.ts';
import { appearanceOf, firstAppearance } from '#lib/models/appearance.ts';
import { CompanyModel } from '#lib/models/company-model.ts';
import { followSettings } from '#lib/models/follow-settings.ts';
import { SettingsModel } from '#lib/models/settings-model.ts';
import { SyncModel } from '#lib/models/sync-model.ts';
import { allowSignIn } from '#lib/platform/allow-sign-in.ts';
import { askToKeep } from '#lib/platform/ask-to-keep.ts';
import { readMachine } from '#lib/platform/machine.ts';
import { mayNotify, onAllowed } from '#lib/platform/notifications.ts';
import { report } from '#lib/platform/report.ts';
import { createSettingsStore } from '#lib/platform/settings-store.ts';
import { showLook } from '#lib/platform/show-look.ts';
import { App } from './app.tsx';

const store = createSettingsStore();
const state = await followSettings(store);
const companyView = signal<CompanyView | null>(null);
const company = new CompanyModel({
  send,
  view: companyView,
  allowSignIn: async () => (companyView.peek()?.account.team?.emulator ? true : allowSignIn()),
});
const notificationsAllowed = signal(await mayNotify());
onAllowed(() => void mayNotify().then((allowed) => (notificationsAllowed.value = allowed)));
const model = new SettingsModel({ state, store });
const start = firstAppearance(location.hash, navigator.language);
const appearance = computed(() => appearanceOf(state.value.settings, null, start));

subscribe('company', (next) => (companyView.value = next), new AbortController().signal);
const storage = signal<StorageView | null>(null);
subscribe('storage', (next) => (storage.value = next), new AbortController().signal);
const popup = signal<PopupView | null>(null);
subscribe('popup', (next) => (popup.value = next), new AbortController().signal);
const sync = signal<SyncView | null>(null);
subscribe('sync', (next) => (sync.value = next), new AbortController().signal);
const syncModel = new SyncModel({
  send,
  language: () => appearance.peek().language,
  copy: (text) => navigator.clipboard.writeText(text),
});
void askToKeep();
effect(() => {
  showLook(appearance.value);
  document.title = optionsTexts[appearance.value.language].heading;
});
render(
  <Surface part="options" appearance={appearance} report={report}>
    <App
      model={model}
      company={company}
      appearance={appearance}
      notificationsAllowed={notificationsAllowed}
      machine={await readMachine()}
      storage={storage}
      popup={popup}
      sync={sync}
      syncModel={syncModel}
    />
  </Surface>,
  document.querySelector('#app') ?? document.body,
);
