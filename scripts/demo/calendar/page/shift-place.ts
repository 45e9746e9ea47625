import { addDays, addMonths } from './dates.ts';
import type { Place, View } from './place.ts';
import { setup } from './setup.ts';

const SHIFTS: Record<View, (date: string, pages: number) => string> = {
  day: addDays,
  agenda: addDays,
  customday: (date, pages) => addDays(date, 4 * pages),
  week: (date, pages) => addDays(date, 7 * pages),
  customweek: (date, pages) => addDays(date, 14 * pages),
  month: addMonths,
  year: (date, pages) => addMonths(date, 12 * pages),
};

/** The place one page later (1) or earlier (-1); from elsewhere, a week beside today. */
export function shiftPlace(place: Place, pages: number): { at: View; date: string } {
  const { at, date } = 'date' in place ? place : { at: 'week' as const, date: setup.today };
  return { at, date: SHIFTS[at](date, pages) };
}
