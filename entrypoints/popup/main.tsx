import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Surface } from '#components/surface.tsx';
import { localOf } from '#lib/i18n/dates.ts';
import { subscribe } from '#lib/messaging/live-view.ts';
import { send } from '#lib/messaging/send.ts';
import type { StorageView } from '#lib/messaging/views/storage.ts';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { PopupView } from '#lib/messaging/views.ts';
import { appearanceOf, firstAppearance } from '#lib/models/appearance.ts';
import { followSettings } from '#lib/models/follow-settings.ts';
import { PopupModel } from '#lib/models/popup-model.ts';
import { SyncModel } from '#lib/models/sync-model.ts';
import { allowSignIn } from '#lib/platform/allow-sign-in.ts';
import { askToKeep } from '#lib/platform/ask-to-keep.ts';
import { onSettingsChange, readLook } from '#lib/platform/look-store.ts';
import { report } from '#lib/platform/report.ts';
import { showLook } from '#lib/platform/show-look.ts';
import { whenShown } from '#lib/platform/when-shown.ts';
import { App } from './app.tsx';
import { panelOpener } from './panel-opener.ts';

const view = signal<PopupView | null>(null);
subscribe('popup', (next) => (view.value = next), new AbortController().signal);
const showOptions = () => void browser.runtime.openOptionsPage().then(() => window.close());
const showPanel = panelOpener();
const copy = (text: string) => navigator.clipboard.writeText(text);
const model = new PopupModel({ send, view, showPanel, showOptions, allowSignIn, copy });
const start = firstAppearance(location.hash, navigator.language);
const look = await followSettings({ read: readLook, onChange: onSettingsChange });
const appearance = computed(() => appearanceOf(look.value, null, start));

effect(() => showLook(appearance.value));
const storage = signal<StorageView | null>(null);
const sync = signal<SyncView | null>(null);
const syncModel = new SyncModel({
  send,
  language: () => appearance.peek().language,
  copy,
});
render(
  <Surface part="popup" appearance={appearance} report={report}>
    <App
      model={model}
      storage={storage}
      sync={sync}
      syncModel={syncModel}
      today={localOf(Date.now()).slice(0, 10)}
    />
  </Surface>,
  document.querySelector('#app') ?? document.body,
);
whenShown(view, () => {
  subscribe('storage', (next) => (storage.value = next), new AbortController().signal);
  subscribe('sync', (next) => (sync.value = next), new AbortController().signal);
});
requestIdleCallback(() => void askToKeep());
