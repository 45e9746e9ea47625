/** The day, week and custom-days views: a row of all-day chips above columns of hours. */

import { bind } from './action.ts';
import { allDayRow } from './all-day-row.ts';
import { clock } from './clock-format.ts';
import { boxOf, HOUR, placeInColumns } from './columns.ts';
import { dayTitle } from './date-format.ts';
import { dateKey } from './dates.ts';
import { dayHead } from './day-head.ts';
import { append, h } from './element.ts';
import { isBanner } from './event-format.ts';
import { habit, setup, words } from './setup.ts';
import { eventsBetween } from './store.ts';
import { timedChip } from './timed-chip.ts';

const MORNING = 8;
let scrolled = MORNING * HOUR - 16;

export function timeGrid(dates: readonly string[]): HTMLElement {
  const [first = setup.today, last = first] = [dates[0], dates.at(-1)];
  const columns = h('div', { role: 'row', class: 'columns' }, hours());
  dates.forEach((date, index) => append(columns, column(date, index)));
  const scroller = h('div', { class: 'scroller', tabindex: -1 }, columns);
  scroller.addEventListener('scroll', () => {
    scrolled = scroller.scrollTop;
  });
  requestAnimationFrame(() => {
    scroller.scrollTop = scrolled;
  });
  const heads = h('div', { role: 'row', class: 'day-heads' }, h('div', { class: 'gutter' }));
  for (const date of dates) append(heads, dayHead(date));
  return h(
    'div',
    {
      role: 'grid',
      class: `time-grid days-${dates.length}`,
      'data-start-date-key': dateKey(first),
      'data-end-date-key': dateKey(last),
    },
    h('div', { role: 'presentation', class: 'grid-head' }, heads, allDayRow(dates)),
    scroller,
  );
}

function hours(): HTMLElement {
  const gutter = h('div', { class: 'gutter hours', 'aria-hidden': 'true' });
  for (let hour = 1; hour < 24; hour += 1) {
    const style = { top: `${hour * HOUR - 8}px` };
    const text = habit.hour12 && habit.language === 'en' ? spaced(hour) : clock(hour * 60, habit);
    append(gutter, h('span', { class: 'hour', style }, text));
  }
  return gutter;
}

/** `9 AM`, as the margin writes it. */
function spaced(hour: number): string {
  return clock(hour * 60, habit).replace(/[ap]m$/, (half) => ` ${half.toUpperCase()}`);
}

function column(date: string, index: number): HTMLElement {
  const events = eventsBetween(date, date);
  const timed = placeInColumns(
    events.filter((event) => !isBanner(event)),
    date,
  );
  const cell = h(
    'div',
    {
      role: 'gridcell',
      tabindex: -1,
      'data-column-index': index,
      'data-datekey': dateKey(date),
      class: `column ${date === setup.today ? 'today' : ''}`,
    },
    h('h2', { class: 'spoken' }, words.eventCount(events.length, dayTitle(date, habit.language))),
  );
  const chips = h('div', { role: 'presentation', class: 'chips' });
  for (const item of timed) append(chips, timedChip(item.event, boxOf(item)));
  if (date === setup.today) append(chips, nowLine());
  append(cell, slots(date), chips);
  return cell;
}

/** Half hours to click on for a new event. */
function slots(date: string): HTMLElement {
  const layer = h('div', { role: 'presentation', class: 'slots' });
  for (let half = 0; half < 48; half += 1) {
    const time = `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
    append(layer, bind(h('div'), { do: 'quick-create', start: `${date}T${time}` }));
  }
  return layer;
}

function nowLine(): HTMLElement {
  const now = new Date();
  const top = ((now.getHours() * 60 + now.getMinutes()) * HOUR) / 60;
  return h('div', { class: 'now-line', 'aria-hidden': 'true', style: { top: `${top}px` } });
}
