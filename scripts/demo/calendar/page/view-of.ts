import { datesShown } from './dates-shown.ts';
import { titleOf } from './event-format.ts';
import { monthGrid } from './month-grid.ts';
import type { Place, View } from './place.ts';
import { scheduleList } from './schedule-list.ts';
import { setup, words } from './setup.ts';
import { eventsBetween, visibleEvents } from './store.ts';
import { timeGrid } from './time-grid.ts';
import { yearGrid } from './year-grid.ts';

export type GridPlace = Exclude<Place, { at: 'settings' } | { at: 'eventedit' }>;

type Draw = (dates: readonly string[], date: string) => HTMLElement;

const VIEWS: Record<View, Draw> = {
  day: timeGrid,
  week: timeGrid,
  customday: timeGrid,
  month: (dates, date) => monthGrid(dates, date.slice(0, 7)),
  customweek: (dates) => monthGrid(dates, null),
  year: (_, date) => yearGrid(date),
  agenda: (dates, date) =>
    scheduleList(eventsBetween(date, dates.at(-1) ?? date), words.views.agenda),
};

/** What stands in `[role=main]` at a place. */
export function viewOf(place: GridPlace): HTMLElement {
  if (place.at === 'search') return results(place.query);
  return VIEWS[place.at](datesShown(place), place.date);
}

function results(query: string): HTMLElement {
  const wanted = query.toLowerCase();
  const found = visibleEvents().filter((event) =>
    titleOf(event, setup.language).toLowerCase().includes(wanted),
  );
  return scheduleList(found, words.results(query));
}
