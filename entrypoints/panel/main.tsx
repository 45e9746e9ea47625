import '#lib/platform/jitless.ts';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { subscribe } from '#lib/messaging/live-view.ts';
import { send } from '#lib/messaging/send.ts';
import type { PanelView } from '#lib/messaging/views.ts';
import { firstAppearance } from '#lib/models/appearance.ts';
import { PanelModel } from '#lib/models/panel-model.ts';
import { App } from './app.tsx';
import { watchPage } from './watch-page.ts';

const view = signal<PanelView | null>(null);
const model = new PanelModel({
  send,
  view,
  clock: { now: () => Date.now() },
  start: firstAppearance(location.hash, navigator.language),
});

effect(() => {
  document.documentElement.lang = model.appearance.value.language;
  document.documentElement.dataset['theme'] = model.appearance.value.theme;
});
subscribe('panel', (next) => (view.value = next), new AbortController().signal);
watchPage(model);
render(
  <App model={model} embedded={window.parent !== window} />,
  document.querySelector('#app') ?? document.body,
);
