/** Opens an event: the dialog node with `#xDetDlg` in it. */

import type { DemoEvent } from '../event.ts';
import { chipIdOf } from '../event-token.ts';
import { detailBody } from './detail-body.ts';
import { openDialog } from './dialog-shell.ts';
import { append, apply, h } from './element.ts';
import { guestSection } from './guest-section.ts';
import { reconcile } from './reconcile.ts';
import { setup } from './setup.ts';

const FIRST_GUESTS = 160;
const LATER_GUESTS = 60;

const seen = new Set<string>();
let root: HTMLElement | null = null;
let shown: DemoEvent | null = null;

/** The event in the open dialog, or null. */
export function shownEvent(): DemoEvent | null {
  return shown;
}

export function openDetails(event: DemoEvent, anchor: Element): void {
  const token = chipIdOf(event);
  const first = !seen.has(token);
  seen.add(token);
  const closing = new AbortController();
  const detail = (setup.hostile.recycledDialog ? root : null) ?? h('div');
  root = detail;
  const { body, labelId, guests } = detailBody(event);
  detail.replaceChildren(body);
  apply(detail, {
    id: 'xDetDlg',
    'data-keyboardactiontype': '0;1',
    'data-origin': 2,
    'data-eventid': token,
    jslog: `35389; 2:${JSON.stringify([event.id, event.calendar, 0, null])}; track:impression`,
    class: 'detail',
  });
  openDialog({
    content: detail,
    labelId,
    anchor,
    onClose() {
      shown = null;
      closing.abort();
    },
  });
  shown = event;
  if (event.guests.length > 0) addGuests(event, guests, first, closing.signal);
  if (first && setup.hostile.reconciliation) run(detail, closing.signal);
}

function addGuests(event: DemoEvent, slot: Element, first: boolean, signal: AbortSignal): void {
  const add = () => append(slot, guestSection(event));
  if (!setup.hostile.lateGuests) return add();
  const timer = setTimeout(add, first ? FIRST_GUESTS : LATER_GUESTS);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function run(detail: Element, signal: AbortSignal): void {
  const say = (busy: boolean) => {
    document.documentElement.dataset['reconciling'] = String(busy);
  };
  say(true);
  reconcile(detail, signal, () => say(false));
}
