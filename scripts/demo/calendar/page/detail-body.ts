/** What an open event shows, nested as in the capture of June 2026. */
import type { DemoEvent } from '../event.ts';
import { paintOf } from './chip-identity.ts';
import { detailButtons } from './detail-buttons.ts';
import { detailRow } from './detail-row.ts';
import { append, h } from './element.ts';
import { dialogWhen, titleOf } from './event-format.ts';
import { nameOf } from './people.ts';
import { rsvp } from './rsvp.ts';
import { habit, words } from './setup.ts';

export interface DetailBody {
  readonly body: HTMLElement;
  /** Id of the title. */
  readonly labelId: string;
  /** Where the guests go, a little later. */
  readonly guests: HTMLElement;
}

export function detailBody(event: DemoEvent): DetailBody {
  const labelId = `r${crypto.randomUUID().slice(0, 6)}`;
  const guests = h('div', { class: 'guest-slot', 'data-is-expanded': 'true' });
  const rows = h('div', { class: 'detail-rows', 'data-in-bubble': 'false' });
  append(rows, event.kind === 'task' ? null : video(event), guests);
  if (event.description) {
    append(rows, detailRow('notes', h('div', { id: 'xDetDlgDesc' }, event.description)));
  }
  append(rows, notification(), calendar(event));
  const scroller = h('div', { class: 'detail-scroller' }, when(event, labelId), rows);
  const body = h('div', { class: 'detail-card' }, detailButtons(event), scroller);
  if (event.guests.length > 0) append(body, rsvp(event));
  return { body, labelId, guests };
}

function when(event: DemoEvent, labelId: string): HTMLElement {
  const { day, time } = dialogWhen(event, habit);
  const title = titleOf(event, habit.language);
  const line = h('div', { class: 'detail-when' }, day);
  if (time) append(line, h('span', {}, '⋅'), h('span', {}, time));
  return h(
    'div',
    { class: 'detail-row detail-head' },
    h(
      'div',
      { 'aria-hidden': 'true', class: 'detail-icon' },
      h('div', { class: 'square', style: { backgroundColor: paintOf(event).tone } }),
    ),
    h(
      'div',
      { id: 'xDetDlgWhen' },
      h(
        'div',
        {},
        h(
          'div',
          { 'data-text': title, 'data-tooltip-position': 'bottom' },
          h(
            'span',
            { role: 'heading', 'aria-level': 1, id: labelId, class: 'detail-title' },
            title,
          ),
        ),
        line,
      ),
    ),
  );
}

function video(event: DemoEvent): HTMLElement | null {
  if (event.guests.length === 0) return null;
  const link = h(
    'a',
    { href: '#', class: 'video-link', 'data-no-intercept-links-to-host': true },
    words.join,
  );
  link.addEventListener('click', (click) => click.preventDefault());
  const { day, time } = dialogWhen(event, habit);
  const details = [titleOf(event, habit.language), [day, time].filter(Boolean).join(' · ')];
  return detailRow(
    'video',
    h('div', { id: 'xDetDlgVideo', 'data-details': details.join('\n') }, link),
  );
}

function notification(): HTMLElement {
  const list = h('ol', { 'aria-label': words.notifications }, h('li', {}, words.notification));
  return detailRow('bell', h('div', { id: 'xDetDlgNot' }, list));
}

function calendar(event: DemoEvent): HTMLElement {
  const organizer = event.guests.find((guest) => guest.organizer);
  const text = organizer ? words.organizerIs(organizer.name) : nameOf(event.calendar);
  return detailRow('event', h('div', { id: 'xDetDlgCal' }, h('span', {}, text)));
}
