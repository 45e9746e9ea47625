import { addDays, weekdayOf } from '#scripts/demo/calendar/page/dates.ts';

/** The weeks that the company's story takes: three months back, two weeks ahead. */
const FIRST_WEEK = -13;
const LAST_WEEK = 2;

/** The day of the showcase: today, or Monday when today is a day off. */
export function showcaseDay(today: string): string {
  const weekday = weekdayOf(today);
  if (weekday === 6) return addDays(today, 2);
  return weekday === 0 ? addDays(today, 1) : today;
}

/** Mondays of the story's weeks with their distance from the showcase's week. */
export function weeks(today: string): { week: number; monday: string }[] {
  const day = showcaseDay(today);
  const monday = addDays(day, 1 - weekdayOf(day));
  return Array.from({ length: LAST_WEEK - FIRST_WEEK + 1 }, (_, index) => {
    const week = FIRST_WEEK + index;
    return { week, monday: addDays(monday, 7 * week) };
  });
}
