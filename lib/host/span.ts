/** When an event is, from what is written and, where the year is not, from where it stands. */
import { at, clockText, daysBetween, plainDate } from './plain-date.ts';
import type { WrittenDate } from './written-date.ts';

export interface Moment {
  date: WrittenDate | null;
  /** After midnight; null = not written. */
  minutes: number | null;
}

export interface Span {
  from: Moment;
  to: Moment;
  /** null = the text does not say. */
  allDay: boolean | null;
}

export const UNKNOWN_SPAN: Span = {
  from: { date: null, minutes: null },
  to: { date: null, minutes: null },
  allDay: null,
};

export interface PlacedSpan {
  /** `YYYY-MM-DD`, the day of the start. */
  onDate: string | null;
  /** `YYYY-MM-DDTHH:MM`; with no day known `HH:MM`. */
  start: string | null;
  end: string | null;
}

/**
 * Puts a span on the calendar. `near` is a day that the event is known to touch: it gives the year
 * that is not written, and the day where none is written at all.
 */
export function placeSpan({ from, to }: Span, near: string | null): PlacedSpan {
  const onDate = from.date ? onCalendar(from.date, near ?? yearOf(to.date)) : near;
  if (from.date && !onDate) return { onDate: null, start: null, end: null };
  const start = placed(onDate, from.minutes);
  if (from.minutes === null || to.minutes === null) return { onDate, start, end: null };
  if (to.date) {
    const day = onCalendar(to.date, onDate);
    const inOrder = day && onDate && daysBetween(onDate, day) >= 0;
    return { onDate, start, end: inOrder ? at(day, to.minutes) : null };
  }
  return { onDate, start, end: placed(onDate, endOf(from.minutes, to.minutes)) };
}

/**
 * Minutes after the first midnight at which a span with one day ends. An end before its start is on
 * the next day, unless clocks could have been put back in between; a span from midnight to midnight
 * may be nothing or a whole day.
 */
function endOf(from: number, to: number): number | null {
  if (to > from) return to;
  if (to === from) return from === 0 ? null : to;
  return to === 0 || from - to > 120 ? to + 1440 : null;
}

function placed(date: string | null, minutes: number | null): string | null {
  if (minutes === null) return null;
  return date ? at(date, minutes) : clockText(minutes % 1440);
}

/** Without a year the day that is nearest to one that is known. */
function onCalendar({ year, month, day }: WrittenDate, near: string | null): string | null {
  if (year !== null) return plainDate(year, month, day);
  if (!near) return null;
  const around = Number(near.slice(0, 4));
  const dates = [around, around - 1, around + 1].flatMap((y) => plainDate(y, month, day) ?? []);
  const distance = (date: string) => Math.abs(daysBetween(date, near));
  return dates.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** A day of that year, to find the year of a start by: 9 June to 10 June 2024. */
function yearOf(date: WrittenDate | null): string | null {
  return date?.year ? plainDate(date.year, date.month, date.day) : null;
}
