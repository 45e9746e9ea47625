import { datesFrom, startOfWeek, weeksOfMonth } from './dates.ts';
import type { View } from './place.ts';

const AGENDA_DAYS = 30;

/** The dates that a view shows, in order. */
export function datesShown({ at, date }: { at: View; date: string }): string[] {
  switch (at) {
    case 'day':
      return [date];
    case 'customday':
      return datesFrom(date, 4);
    case 'month':
      return weeksOfMonth(date);
    case 'customweek':
      return datesFrom(startOfWeek(date), 14);
    case 'agenda':
      return datesFrom(date, AGENDA_DAYS);
    case 'year':
      return datesFrom(`${date.slice(0, 4)}-01-01`, 365);
    case 'week':
      return datesFrom(startOfWeek(date), 7);
  }
}
