import '#lib/platform/jitless.ts';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Surface } from '#components/surface.tsx';
import { diagnostics } from '#lib/domain/diagnostics.ts';
import { localOf } from '#lib/i18n/dates.ts';
import { subscribe } from '#lib/messaging/live-view.ts';
import { send } from '#lib/messaging/send.ts';
import type { StorageView } from '#lib/messaging/views/storage.ts';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { PopupView } from '#lib/messaging/views.ts';
import { appearanceOf, firstAppearance } from '#lib/models/appearance.ts';
import { followSettings } from '#lib/models/follow-settings.ts';
import { PopupModel } from '#lib/models/popup-model.ts';
import { SettingsModel } from '#lib/models/settings-model.ts';
import { SyncModel } from '#lib/models/sync-model.ts';
import { allowSignIn } from '#lib/platform/allow-sign-in.ts';
import { askToKeep } from '#lib/platform/ask-to-keep.ts';
import { readMachine } from '#lib/platform/machine.ts';
import { report } from '#lib/platform/report.ts';
import { createSettingsStore } from '#lib/platform/settings-store.ts';
import { showLook } from '#lib/platform/show-look.ts';
import { App } from './app.tsx';
import { panelOpener } from './panel-opener.ts';

const view = signal<PopupView | null>(null);
subscribe('popup', (next) => (view.value = next), new AbortController().signal);
const showOptions = () => void browser.runtime.openOptionsPage().then(() => window.close());
const copyReport = async (health: PopupView['health']) => {
  const text = diagnostics(await readMachine(), settings.state.peek(), health);
  await navigator.clipboard.writeText(text);
};
const showPanel = panelOpener();
const model = new PopupModel({ send, view, showPanel, showOptions, allowSignIn, copyReport });
const start = firstAppearance(location.hash, navigator.language);
const store = createSettingsStore();
const settings = new SettingsModel({ state: await followSettings(store), store });
const appearance = computed(() => appearanceOf(settings.state.value.settings, null, start));

effect(() => showLook(appearance.value));
const storage = signal<StorageView | null>(null);
subscribe('storage', (next) => (storage.value = next), new AbortController().signal);
const sync = signal<SyncView | null>(null);
subscribe('sync', (next) => (sync.value = next), new AbortController().signal);
const syncModel = new SyncModel({
  send,
  language: () => appearance.peek().language,
  copy: (text) => navigator.clipboard.writeText(text),
});
render(
  <Surface part="popup" appearance={appearance} report={report}>
    <App
      model={model}
      settings={settings}
      storage={storage}
      sync={sync}
      syncModel={syncModel}
      today={localOf(Date.now()).slice(0, 10)}
    />
  </Surface>,
  document.querySelector('#app') ?? document.body,
);
requestIdleCallback(() => void askToKeep());
