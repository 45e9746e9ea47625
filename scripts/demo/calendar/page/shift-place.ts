import { addDays, addMonths } from './dates.ts';
import type { Place, View } from './place.ts';
import { setup } from './setup.ts';

/** The place one page later (1) or earlier (-1); from elsewhere, a week beside today. */
export function shiftPlace(place: Place, pages: number): { at: View; date: string } {
  if (!('date' in place)) return { at: 'week', date: addDays(setup.today, 7 * pages) };
  const { at, date } = place;
  switch (at) {
    case 'day':
    case 'agenda':
      return { at, date: addDays(date, pages) };
    case 'customday':
      return { at, date: addDays(date, 4 * pages) };
    case 'customweek':
      return { at, date: addDays(date, 14 * pages) };
    case 'month':
      return { at, date: addMonths(date, pages) };
    case 'year':
      return { at, date: addMonths(date, 12 * pages) };
    case 'week':
      return { at, date: addDays(date, 7 * pages) };
  }
}
