import { datesFrom, startOfWeek, weeksOfMonth } from './dates.ts';
import type { View } from './place.ts';

const DATES: Record<View, (date: string) => string[]> = {
  day: (date) => [date],
  customday: (date) => datesFrom(date, 4),
  week: (date) => datesFrom(startOfWeek(date), 7),
  customweek: (date) => datesFrom(startOfWeek(date), 14),
  month: weeksOfMonth,
  year: (date) => datesFrom(`${date.slice(0, 4)}-01-01`, 365),
  agenda: (date) => datesFrom(date, 30),
};

/** The dates that a view shows, in order. */
export function datesShown({ at, date }: { at: View; date: string }): string[] {
  return DATES[at](date);
}
