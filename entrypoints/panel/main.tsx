import '#lib/platform/jitless.ts';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { PolicyContext } from '#components/policy-context.ts';
import { Surface } from '#components/surface.tsx';
import { subscribe } from '#lib/messaging/live-view.ts';
import { send } from '#lib/messaging/send.ts';
import type { StorageView } from '#lib/messaging/views/storage.ts';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { PanelView } from '#lib/messaging/views.ts';
import { firstAppearance } from '#lib/models/appearance.ts';
import { followSettings } from '#lib/models/follow-settings.ts';
import { PanelModel } from '#lib/models/panel-model.ts';
import { report } from '#lib/platform/report.ts';
import { createSettingsStore } from '#lib/platform/settings-store.ts';
import { showLook } from '#lib/platform/show-look.ts';
import { App } from './app.tsx';
import { listenWhileSeen } from './live.ts';
import { watchPage } from './watch-page.ts';

const view = signal<PanelView | null>(null);
subscribe('panel', (next) => (view.value = next), new AbortController().signal);
const settings = await followSettings(createSettingsStore());
const model = new PanelModel({
  newId: () => crypto.randomUUID(),
  send,
  view,
  settings,
  clock: { now: () => Date.now() },
  start: firstAppearance(location.hash, navigator.language),
});

effect(() => showLook(model.appearance.value));
const storage = signal<StorageView | null>(null);
subscribe('storage', (next) => (storage.value = next), new AbortController().signal);
const sync = signal<SyncView | null>(null);
subscribe('sync', (next) => (sync.value = next), new AbortController().signal);
watchPage(model);
const together = listenWhileSeen(computed(() => view.value?.meeting?.meetingId ?? null));
render(
  <Surface part="panel" appearance={model.appearance} report={report}>
    <PolicyContext value={settings.value.policy}>
      <App
        model={model}
        embedded={window.parent !== window}
        together={together}
        storage={storage}
        sync={sync}
      />
    </PolicyContext>
  </Surface>,
  document.querySelector('#app') ?? document.body,
);
