import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Surface } from '#components/surface.tsx';
import { subscribe } from '#lib/messaging/live-view.ts';
import { send } from '#lib/messaging/send.ts';
import type { StorageView } from '#lib/messaging/views/storage.ts';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { PanelView } from '#lib/messaging/views.ts';
import { firstAppearance } from '#lib/models/appearance.ts';
import { followSettings } from '#lib/models/follow-settings.ts';
import { MemoModel } from '#lib/models/memo-model.ts';
import { PanelModel } from '#lib/models/panel-model.ts';
import { onSettingsChange, readLook } from '#lib/platform/look-store.ts';
import { report } from '#lib/platform/report.ts';
import { showLook } from '#lib/platform/show-look.ts';
import { whenShown } from '#lib/platform/when-shown.ts';
import { App } from './app.tsx';
import { listenWhileSeen } from './live.ts';
import { watchPage } from './watch-page.ts';

const view = signal<PanelView | null>(null);
subscribe('panel', (next) => (view.value = next), new AbortController().signal);
const model = new PanelModel({
  newId: () => crypto.randomUUID(),
  send,
  view,
  look: await followSettings({ read: readLook, onChange: onSettingsChange }),
  clock: { now: () => Date.now() },
  start: firstAppearance(location.hash, navigator.language),
});

effect(() => showLook(model.appearance.value));
watchPage(model);
const storage = signal<StorageView | null>(null);
const sync = signal<SyncView | null>(null);
const together = signal(false);
const memo = signal<InstanceType<typeof MemoModel> | null>(null);
render(
  <Surface part="panel" appearance={model.appearance} report={report}>
    <App
      model={model}
      memo={memo}
      embedded={window.parent !== window}
      together={together}
      storage={storage}
      sync={sync}
    />
  </Surface>,
  document.querySelector('#app') ?? document.body,
);
whenShown(view, () => {
  subscribe('storage', (next) => (storage.value = next), new AbortController().signal);
  subscribe('sync', (next) => (sync.value = next), new AbortController().signal);
  listenWhileSeen(
    computed(() => view.value?.meeting?.meetingId ?? null),
    (isHere) => (together.value = isHere),
  );
  import('yjs').then(
    (yjs) => (memo.value = new MemoModel({ send, meeting: model.meeting, yjs })),
    (error: unknown) => report('memo', error),
  );
});
