/** The schedule view and search results: days as groups of rows. */

import type { DemoEvent } from '../event.ts';
import { bind } from './action.ts';
import { dayTitle, fullDate, shortMonth, shortWeekday } from './date-format.ts';
import { dateKey, partsOf } from './dates.ts';
import { append, h } from './element.ts';
import { startDate } from './event-format.ts';
import { scheduleChip } from './schedule-chip.ts';
import { habit, setup, words } from './setup.ts';

export function scheduleList(events: readonly DemoEvent[], label: string): HTMLElement {
  const list = h('div', { role: 'grid', 'aria-label': label, class: 'schedule' });
  for (const [date, onDate] of Map.groupBy(events, startDate)) append(list, group(date, onDate));
  if (events.length === 0) append(list, h('div', { role: 'row' }, nothing()));
  return h('div', { role: 'presentation', class: 'schedule-scroller', tabindex: -1 }, list);
}

function nothing(): HTMLElement {
  return h('div', { role: 'gridcell', class: 'nothing' }, words.nothing);
}

function group(date: string, events: readonly DemoEvent[]): HTMLElement {
  const { language } = habit;
  const head = h(
    'div',
    { role: 'rowheader', class: 'schedule-date' },
    bind(
      h(
        'button',
        { type: 'button', class: 'day-number', 'aria-label': fullDate(date, language) },
        String(partsOf(date).day),
      ),
      { do: 'go', place: { at: 'day', date } },
    ),
    h(
      'span',
      { 'aria-hidden': 'true', class: 'schedule-weekday' },
      language === 'ja'
        ? `${shortMonth(date, language)}・${shortWeekday(date, language)}`
        : `${shortMonth(date, language)}, ${shortWeekday(date, language)}`,
    ),
  );
  const rows = h('div', {
    role: 'rowgroup',
    'data-datekey': dateKey(date),
    'aria-label': dayTitle(date, language),
    class: `schedule-day ${date === setup.today ? 'today' : ''}`,
  });
  events.forEach((event, index) => {
    const row = h('div', { role: 'row', class: 'schedule-row' });
    append(row, index === 0 ? head : null, scheduleChip(event));
    append(rows, row);
  });
  return rows;
}
