/** The time line of the detail dialog: `Wednesday, July 8⋅6:30 – 7:30pm`. Year only if not this one. */
import { tidy } from './chip-texts.ts';
import { weekdayOf } from './plain-date.ts';
import { foldText, readWhen } from './screen-reader-text.ts';
import { HEADING, WHEN } from './selectors.ts';
import { type PlacedSpan, placeSpan, type Span, UNKNOWN_SPAN } from './span.ts';
import { readDay } from './written-date.ts';

export interface DialogTime extends PlacedSpan {
  allDay: boolean | null;
}

/**
 * What the time line within `root` says. `near` is a day that the event is known to touch; without it
 * the year of `today` holds, as long as the day of the week agrees.
 */
export function readWhenLine(root: Element, near: string | null, today: string): DialogTime {
  const span = findSpan(root.querySelector(WHEN)) ?? UNKNOWN_SPAN;
  const { date } = span.from;
  if (!date) return { ...placeSpan(UNKNOWN_SPAN, null), allDay: null };
  const year = date.year ?? (near ? null : Number(today.slice(0, 4)));
  const placed = placeSpan({ ...span, from: { ...span.from, date: { ...date, year } } }, near);
  const agrees =
    placed.onDate && (date.weekday ?? weekdayOf(placed.onDate)) === weekdayOf(placed.onDate);
  return { ...(agrees ? placed : placeSpan(UNKNOWN_SPAN, null)), allDay: span.allDay };
}

/** The first part below the title that is a time or a day as a whole. */
function findSpan(when: Element | null): Span | null {
  for (const part of when?.querySelectorAll('*') ?? []) {
    if (part.matches(HEADING) || part.querySelector(HEADING)) continue;
    const line = tidy(part.textContent);
    const span = line.length < 200 ? (readWhen(line) ?? readDays(line)) : null;
    if (span?.from.date) return span;
  }
  return null;
}

function readDays(line: string): Span | null {
  const date = readDay(foldText(line));
  return date && { ...UNKNOWN_SPAN, from: { date, minutes: null }, allDay: true };
}
