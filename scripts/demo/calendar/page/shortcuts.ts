/** Single keys, listened for on the document in capture and in bubble, as the hardest case. */

import { closeOverview } from './day-overview.ts';
import { shownEvent } from './detail-dialog.ts';
import { closeDialog } from './dialog-shell.ts';
import { searchInput } from './header.ts';
import { closeMenu } from './menus.ts';
import { currentPlace, edit, go, leavePage } from './navigation.ts';
import type { View } from './place.ts';
import { openQuickCreate } from './quick-create.ts';
import { setup } from './setup.ts';
import { shiftPlace } from './shift-place.ts';
import { removeEvent } from './store.ts';

const handled = new WeakSet<Event>();

export function listenForShortcuts(): void {
  for (const capture of [true, false]) document.addEventListener('keydown', onKey, { capture });
}

function onKey(event: KeyboardEvent): void {
  if (handled.has(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  handled.add(event);
  if (event.key === 'Escape') return escape();
  if (isTyping(event.target) || !act(event.key)) return;
  event.preventDefault();
}

/** What has the focus by the page's own knowledge: inside a shadow root it sees only the host. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select');
}

function escape(): void {
  if (closeMenu() || closeDialog() || closeOverview()) return;
  const { at } = currentPlace();
  if (at === 'eventedit' || at === 'settings') leavePage();
}

/** True iff the key means something. */
function act(key: string): boolean {
  const place = currentPlace();
  if (place.at === 'eventedit' || place.at === 'settings') return false;
  const run = keys[key];
  run?.();
  return run !== undefined;
}

const view = (at: View) => () => {
  const place = currentPlace();
  go({ at, date: 'date' in place ? place.date : setup.today });
};
const shift = (pages: number) => () => go(shiftPlace(currentPlace(), pages));

const keys: Record<string, () => void> = {
  c: () => go({ at: 'eventedit', token: null }),
  q: () => openQuickCreate(`${setup.today}T10:00`, document.body),
  d: view('day'),
  w: view('week'),
  m: view('month'),
  x: view('customday'),
  a: view('agenda'),
  t: () => go({ ...shiftPlace(currentPlace(), 0), date: setup.today }),
  j: shift(1),
  n: shift(1),
  k: shift(-1),
  p: shift(-1),
  e: () => withShown(edit),
  '/': () => searchInput().focus(),
  Delete: () => withShown(removeEvent),
};

function withShown(use: (event: NonNullable<ReturnType<typeof shownEvent>>) => void): void {
  const event = shownEvent();
  if (!event) return;
  closeDialog();
  use(event);
}
