import '#lib/platform/jitless.ts';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { localOf } from '#lib/i18n/dates.ts';
import { subscribe } from '#lib/messaging/live-view.ts';
import { send } from '#lib/messaging/send.ts';
import type { PopupView } from '#lib/messaging/views.ts';
import { firstAppearance } from '#lib/models/appearance.ts';
import { PopupModel } from '#lib/models/popup-model.ts';
import { App } from './app.tsx';
import { panelOpener } from './panel-opener.ts';

const view = signal<PopupView | null>(null);
const model = new PopupModel({ send, view, showPanel: panelOpener() });
const { language, theme } = firstAppearance(location.hash, navigator.language);

document.documentElement.lang = language;
document.documentElement.dataset['theme'] = theme;
subscribe('popup', (next) => (view.value = next), new AbortController().signal);
render(
  <App model={model} language={language} today={localOf(Date.now()).slice(0, 10)} />,
  document.querySelector('#app') ?? document.body,
);
