import { bind } from './action.ts';
import { dayTitle, shortWeekday } from './date-format.ts';
import { dateKey, partsOf } from './dates.ts';
import { h } from './element.ts';
import { habit, setup, words } from './setup.ts';

/** The head of a day's column: weekday, and a number that leads to the day. */
export function dayHead(date: string): HTMLElement {
  const today = date === setup.today;
  const label = dayTitle(date, habit.language) + (today ? `, ${words.today}` : '');
  return h(
    'div',
    { role: 'columnheader', class: `day-head ${today ? 'today' : ''}` },
    h(
      'h2',
      { 'aria-label': label, class: 'day-head-inner' },
      h('div', { 'aria-hidden': 'true', class: 'weekday' }, shortWeekday(date, habit.language)),
      bind(
        h(
          'button',
          {
            type: 'button',
            'aria-label': label,
            'data-datekey': dateKey(date),
            class: 'day-number',
          },
          String(partsOf(date).day),
        ),
        { do: 'go', place: { at: 'day', date } },
      ),
    ),
  );
}
