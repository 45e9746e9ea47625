import { bind } from './action.ts';
import { dayTitle, monthTitle, shortWeekday, weekdayName } from './date-format.ts';
import { weeksOfMonth } from './dates.ts';
import { append, h } from './element.ts';
import { habit, setup } from './setup.ts';

/** A small month: each date leads to its day. */
export function miniMonth(month: string, chosen: string | null): HTMLElement {
  const dates = weeksOfMonth(month);
  const table = h('div', {
    role: 'grid',
    class: 'mini',
    'aria-label': monthTitle(month, habit.language),
  });
  const heads = h('div', { role: 'row', class: 'mini-row' });
  for (const date of dates.slice(0, 7)) {
    append(
      heads,
      h(
        'span',
        {
          role: 'columnheader',
          class: 'mini-head',
          'aria-label': weekdayName(date, habit.language),
        },
        shortWeekday(date, habit.language).slice(0, 1),
      ),
    );
  }
  append(table, heads);
  for (let at = 0; at < dates.length; at += 7) {
    const row = h('div', { role: 'row', class: 'mini-row' });
    for (const date of dates.slice(at, at + 7)) append(row, miniDay(date, month, chosen));
    append(table, row);
  }
  return table;
}

function miniDay(date: string, month: string, chosen: string | null): HTMLElement {
  const states = [
    date === setup.today ? 'today' : '',
    date === chosen ? 'chosen' : '',
    date.slice(0, 7) === month.slice(0, 7) ? '' : 'dimmed',
  ];
  const button = h(
    'button',
    { type: 'button', 'aria-label': dayTitle(date, habit.language), class: 'mini-number' },
    String(Number(date.slice(8))),
  );
  return h(
    'div',
    {
      role: 'gridcell',
      'data-date': date.replaceAll('-', ''),
      class: `mini-day ${states.join(' ')}`,
    },
    bind(button, { do: 'go', place: { at: 'day', date } }),
  );
}
