import { dayTitle } from './date-format.ts';
import { dateKey } from './dates.ts';
import { append, h } from './element.ts';
import { isBanner } from './event-format.ts';
import { layInLanes } from './lanes.ts';
import { habit, words } from './setup.ts';
import { stackedChip } from './stacked-chip.ts';
import { eventsBetween } from './store.ts';

const LANE = 24;

/** The row above the hours; each chip is in its first visible day's cell, measured by the row. */
export function allDayRow(dates: readonly string[]): HTMLElement {
  const [first = '', last = first] = [dates[0], dates.at(-1)];
  const events = eventsBetween(first, last).filter(isBanner);
  const laid = layInLanes(events, first, dates.length);
  const lanes = laid.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const cells = h('div', { role: 'presentation', class: 'all-day-cells' });
  cells.style.height = `${lanes * LANE + 4}px`;
  dates.forEach((date, day) => {
    const own = laid.filter((item) => item.day === day);
    const label = words.eventCount(own.length, dayTitle(date, habit.language));
    const cell = h(
      'div',
      { role: 'gridcell', 'data-datekey': dateKey(date), class: 'all-day-cell' },
      h('h2', { class: 'spoken' }, `${words.allDay}, ${label}`),
    );
    for (const { event, days, lane } of own) {
      const left = (100 * day) / dates.length;
      const width = (100 * days) / dates.length;
      append(cell, stackedChip(event, { left, width, top: `${lane * LANE}px` }, false));
    }
    append(cells, cell);
  });
  return h('div', { role: 'row', class: 'all-day-row' }, h('div', { class: 'gutter' }), cells);
}
