/** Goes from place to place: URL, body attributes, and what is shown. */

import type { DemoEvent } from '../event.ts';
import { chipIdOf } from '../event-token.ts';
import { closeOverview } from './day-overview.ts';
import { closeDialog } from './dialog-shell.ts';
import { showCalendars, showInDrawer } from './drawer.ts';
import { editPage } from './edit-page.ts';
import { setHook } from './element.ts';
import { buildFrame } from './frame.ts';
import { showInHeader } from './header.ts';
import { newEvent } from './new-event.ts';
import { type Place, pathTo, placeOf } from './place.ts';
import { placeHead } from './place-head.ts';
import { settingsPage } from './settings-page.ts';
import { setup, words } from './setup.ts';
import { type Move, putOnStage } from './stage.ts';
import { eventByToken, onEventsChanged } from './store.ts';
import { familyOf, viewKeyOf } from './view-key.ts';
import { type GridPlace, viewOf } from './view-of.ts';

const VIEW_KEY_DELAY = 140;

const { app, stage } = buildFrame();
let place: Place = placeOf(new URL(location.href), setup.today);
let lastGrid: GridPlace = { at: 'week', date: setup.today };
let page: HTMLElement | null = null;

export function startNavigation(): void {
  window.addEventListener('popstate', () => show(placeOf(new URL(location.href), setup.today)));
  window.addEventListener('resize', () => place.at === 'month' && redraw());
  onEventsChanged(() => {
    showCalendars();
    redraw();
  });
  show(place);
}

export function currentPlace(): Place {
  return place;
}

export function go(next: Place): void {
  const path = pathTo(next, new URL(location.href));
  if (path !== location.pathname + location.search) history.pushState(null, '', path);
  show(next);
}

export function edit(event: DemoEvent): void {
  go({ at: 'eventedit', token: chipIdOf(event) });
}

/** Back to the grid that was shown last. */
export function leavePage(): void {
  go(lastGrid);
}

function redraw(): void {
  if (place.at !== 'settings' && place.at !== 'eventedit') put(place, 'replace');
}

function show(next: Place): void {
  closeDialog();
  closeOverview();
  const previous = place;
  place = next;
  setHook(document.body, 'data-viewfamily', familyOf(next));
  sayViewKey(next);
  document.title = `${words.appName} - ${placeHead(next)}`;
  page?.remove();
  page = null;
  if (next.at === 'settings' || next.at === 'eventedit') return showPage(next);
  app.hidden = false;
  lastGrid = next;
  showInHeader(next);
  showInDrawer(next);
  put(next, moveBetween(previous, next));
}

function put(next: GridPlace, move: Move): void {
  putOnStage(stage, () => viewOf(next), move);
}

function showPage(next: Place & { at: 'settings' | 'eventedit' }): void {
  app.hidden = true;
  if (next.at === 'settings') page = settingsPage(leavePage);
  else {
    const event = next.token === null ? undefined : eventByToken(next.token);
    page = editPage(event ?? newEvent(`${setup.today}T10:00`, ''), event !== undefined, leavePage);
  }
  document.body.append(page);
}

function moveBetween(previous: Place, next: GridPlace): Move {
  if (previous.at === 'settings' && setup.hostile.mainRecreated) return 'anew';
  if (!('date' in previous) || !('date' in next) || previous.at !== next.at) return 'replace';
  if (previous.date === next.date) return 'replace';
  return previous.date < next.date ? 'forward' : 'back';
}

let saying = 0;

function sayViewKey(next: Place): void {
  const key = viewKeyOf(next);
  clearTimeout(saying);
  if (key === null) return;
  const say = () => setHook(document.body, 'data-viewkey', key);
  if (setup.hostile.lateViewKey) saying = window.setTimeout(say, VIEW_KEY_DELAY);
  else say();
}
