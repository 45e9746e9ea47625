import { bind } from './action.ts';
import { dayTitle, shortMonth } from './date-format.ts';
import { dateKey, partsOf } from './dates.ts';
import { append, h } from './element.ts';
import type { Laid } from './lanes.ts';
import { habit, setup, words } from './setup.ts';
import { stackedChip } from './stacked-chip.ts';

const LANE = 24;

export interface MonthDay {
  readonly date: string;
  /** Index in its week. */
  readonly day: number;
  /** What lies on this day, also what began before it. */
  readonly through: readonly Laid[];
  /** How many lanes there is room for. */
  readonly lanes: number;
  readonly dimmed: boolean;
}

let cells = 0;

/** A cell of a month; its chips are placed by the row, as the captures have them. */
export function monthCell({ date, day, through, lanes, dimmed }: MonthDay): HTMLElement {
  cells += 1;
  const labelId = `c${cells}`;
  const label = words.eventCount(through.length, dayTitle(date, habit.language));
  const over = through.some((item) => item.lane >= lanes);
  const shown = through.filter((item) => item.lane < (over ? lanes - 1 : lanes));
  const presentation = h('div', { role: 'presentation' });
  for (const { event, day: first, days, lane } of shown) {
    if (first !== day) continue;
    const place = { left: round(day), width: round(days), top: `${28 + lane * LANE}px` };
    append(presentation, stackedChip(event, place, true));
  }
  if (over) append(presentation, more(date, day, through.length - shown.length, lanes - 1));
  return h(
    'div',
    {
      role: 'gridcell',
      'aria-labelledby': labelId,
      ...(setup.hostile.monthWithoutDateKeys ? {} : { 'data-datekey': dateKey(date) }),
      class: `month-cell ${dimmed ? 'dimmed' : ''} ${date === setup.today ? 'today' : ''}`,
    },
    h('h2', { id: labelId, class: 'spoken' }, label),
    bind(
      h(
        'button',
        { type: 'button', 'aria-label': dayTitle(date, habit.language), class: 'month-number' },
        numberOf(date),
      ),
      { do: 'go', place: { at: 'day', date } },
    ),
    bind(h('div', { class: 'month-slot' }), { do: 'quick-create', start: `${date}T10:00` }),
    presentation,
  );
}

function numberOf(date: string): string {
  const { day } = partsOf(date);
  if (day !== 1) return String(day);
  const month = shortMonth(date, habit.language);
  return habit.language === 'ja' ? `${month}1日` : `${month} 1`;
}

function more(date: string, day: number, count: number, lane: number): HTMLElement {
  return bind(
    h(
      'div',
      {
        role: 'button',
        tabindex: 0,
        'data-opens-day-overview': 'true',
        class: 'more',
        style: { left: `${round(day)}%`, width: `${round(1)}%`, top: `${28 + lane * LANE}px` },
      },
      words.more(count),
    ),
    { do: 'overview', date },
  );
}

/** Percent of the row for a number of days. */
function round(days: number): number {
  return Math.round((days / 7) * 10_000) / 100;
}
