import { addDays } from './dates.ts';
import { datesShown } from './dates-shown.ts';
import { titleOf } from './event-format.ts';
import { monthGrid } from './month-grid.ts';
import type { Place } from './place.ts';
import { scheduleList } from './schedule-list.ts';
import { setup, words } from './setup.ts';
import { eventsBetween, visibleEvents } from './store.ts';
import { timeGrid } from './time-grid.ts';
import { yearGrid } from './year-grid.ts';

export type GridPlace = Exclude<Place, { at: 'settings' } | { at: 'eventedit' }>;

/** What stands in `[role=main]` at a place. */
export function viewOf(place: GridPlace): HTMLElement {
  if (place.at === 'search') return results(place.query);
  const { at, date } = place;
  switch (at) {
    case 'day':
    case 'week':
    case 'customday':
      return timeGrid(datesShown(place));
    case 'month':
      return monthGrid(datesShown(place), date.slice(0, 7));
    case 'customweek':
      return monthGrid(datesShown(place), null);
    case 'year':
      return yearGrid(date);
    case 'agenda':
      return scheduleList(eventsBetween(date, addDays(date, 29)), words.views.agenda);
  }
}

function results(query: string): HTMLElement {
  const wanted = query.toLowerCase();
  const found = visibleEvents().filter((event) =>
    titleOf(event, setup.language).toLowerCase().includes(wanted),
  );
  return scheduleList(found, words.results(query));
}
