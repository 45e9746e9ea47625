/** The left drawer: create, a small month, the calendars. */
import { eventToken } from '../event-token.ts';
import { bind } from './action.ts';
import { toneOf } from './colors.ts';
import { monthTitle } from './date-format.ts';
import { startOfMonth } from './dates.ts';
import { append, h } from './element.ts';
import { icon } from './icons.ts';
import { miniMonth } from './mini-month.ts';
import { nameOf } from './people.ts';
import type { Place } from './place.ts';
import { setup, words } from './setup.ts';
import { calendars, isHidden } from './store.ts';

const monthSlot = h('div', { class: 'drawer-month' });
const calendarList = h('div', {
  role: 'list',
  'aria-label': words.myCalendars,
  class: 'calendars',
});
const WIDE = 900;

const node = h('div', {
  role: 'complementary',
  class: 'drawer',
  'aria-label': words.mainMenu,
});

export function drawer(): HTMLElement {
  const create = h('button', { type: 'button', class: 'create' }, icon('plus'), words.create);
  bind(create, { do: 'quick-create', start: `${setup.today}T10:00` });
  append(
    node,
    create,
    monthSlot,
    h('h2', { class: 'drawer-head' }, words.myCalendars),
    calendarList,
  );
  node.hidden = window.innerWidth < WIDE;
  showCalendars();
  return node;
}

/** The views are measured again, since they have more or less room. */
export function toggleDrawer(): void {
  node.hidden = !node.hidden;
  window.dispatchEvent(new Event('resize'));
}

export function showInDrawer(place: Place): void {
  const date = 'date' in place ? place.date : setup.today;
  const title = h('div', { class: 'drawer-title' }, monthTitle(date, setup.language));
  monthSlot.replaceChildren(title, miniMonth(startOfMonth(date), date));
}

export function showCalendars(): void {
  calendarList.replaceChildren(...calendars().map(calendarItem));
}

function calendarItem(calendar: string): HTMLElement {
  const box = h('input', { type: 'checkbox', 'aria-label': nameOf(calendar) });
  box.checked = !isHidden(calendar);
  const own = calendar === setup.viewer;
  box.style.accentColor = toneOf(own ? 'peacock' : 'sage', setup.dark);
  bind(box, { do: 'toggle-calendar', calendar });
  const item = h('li', {
    role: 'listitem',
    'data-id': eventToken('calendar', calendar).slice(0, 24),
    class: 'calendar',
  });
  append(item, box, h('span', {}, nameOf(calendar)));
  return item;
}
