/** The month and custom-weeks views: rows of seven cells with stacked chips. */
import { shortWeekday, weekdayName } from './date-format.ts';
import { dateKey } from './dates.ts';
import { append, h } from './element.ts';
import { layInLanes } from './lanes.ts';
import { monthCell } from './month-cell.ts';
import { habit } from './setup.ts';
import { eventsBetween } from './store.ts';

const LANE = 24;
const NUMBER_HEIGHT = 28;
const ABOVE_THE_ROWS = 100;

/** `dates` are whole weeks; `month` (`YYYY-MM`) is the one whose days are not dimmed. */
export function monthGrid(dates: readonly string[], month: string | null): HTMLElement {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const heads = h('div', { role: 'row', class: 'month-heads' });
  for (const date of dates.slice(0, 7)) {
    append(
      heads,
      h(
        'div',
        { role: 'columnheader', class: 'month-head' },
        h('span', { class: 'spoken' }, weekdayName(date, habit.language)),
        h('span', { 'aria-hidden': 'true' }, shortWeekday(date, habit.language)),
      ),
    );
  }
  const weeks = h('div', { role: 'presentation', class: 'weeks' });
  const lanes = lanesThatFit(dates.length / 7);
  for (let at = 0; at < dates.length; at += 7) {
    append(weeks, week(dates.slice(at, at + 7), month, lanes));
  }
  return h(
    'div',
    {
      role: 'grid',
      class: 'month-grid',
      'data-start-date-key': dateKey(first),
      'data-end-date-key': dateKey(last),
    },
    heads,
    weeks,
  );
}

function week(dates: readonly string[], month: string | null, lanes: number): HTMLElement {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const laid = layInLanes(eventsBetween(first, last), first, dates.length);
  const row = h('div', { role: 'row', class: 'week' });
  dates.forEach((date, day) => {
    const through = laid.filter((item) => item.day <= day && day < item.day + item.days);
    const dimmed = month !== null && !date.startsWith(month);
    append(row, monthCell({ date, day, through, lanes, dimmed }));
  });
  return row;
}

function lanesThatFit(weeks: number): number {
  const row = (window.innerHeight - ABOVE_THE_ROWS) / weeks;
  return Math.max(2, Math.floor((row - NUMBER_HEIGHT) / LANE));
}
