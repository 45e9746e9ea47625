import { bind } from './action.ts';
import { monthTitle } from './date-format.ts';
import { append, h } from './element.ts';
import { miniMonth } from './mini-month.ts';
import { habit } from './setup.ts';

/** The year view: twelve small months, no events. */
export function yearGrid(date: string): HTMLElement {
  const year = h('div', { class: 'year', tabindex: -1 });
  for (let month = 1; month <= 12; month += 1) {
    const first = `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
    const title = h(
      'button',
      { type: 'button', class: 'year-title' },
      monthTitle(first, habit.language),
    );
    append(
      year,
      h(
        'section',
        { class: 'year-month' },
        bind(title, { do: 'go', place: { at: 'month', date: first } }),
        miniMonth(first, null),
      ),
    );
  }
  return year;
}
