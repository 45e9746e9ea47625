/** Starts the page: the events that the server gave, the place that the URL names. */
import type { DemoEvent } from '../event.ts';
import { listenForClicks } from './actions.ts';
import { startNavigation } from './navigation.ts';
import { setup } from './setup.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { replaceEvents } from './store.ts';
import { leaveStrayDialogs } from './stray-dialogs.ts';

document.documentElement.dataset['reconciling'] = 'false';
document.addEventListener('demo-events', (event) => {
  if (event instanceof CustomEvent) replaceEvents(event.detail as readonly DemoEvent[]);
});
if (setup.hostile.strayDialogs) leaveStrayDialogs();
if (setup.hostile.shortcuts) listenForShortcuts();
listenForClicks();
startNavigation();
