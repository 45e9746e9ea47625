/** The time line of the detail dialog: `Wednesday, July 8⋅6:30 – 7:30pm`. */
import { foldText, readWhen } from './screen-reader-text.ts';
import { placeSpan, type Span, UNKNOWN_SPAN } from './span.ts';
import { ENGLISH_DATES, JAPANESE_DATES, readDates } from './written-date.ts';

const days = new RegExp(`^(?:${ENGLISH_DATES}|${JAPANESE_DATES})$`);

export interface DialogTime {
  onDate: string | null;
  startLocal: string | null;
  endLocal: string | null;
  allDay: boolean;
}

/** What the parts of the time line say. A year is written only if it is not the present one. */
export function readWhenLine(parts: readonly string[], presentYear: number): DialogTime {
  const span = findSpan(parts) ?? UNKNOWN_SPAN;
  const { date, minutes } = span.from;
  const from = { date: date && { ...date, year: date.year ?? presentYear }, minutes };
  const { onDate, start, end } = placeSpan({ ...span, from }, null);
  return {
    onDate,
    startLocal: onDate && start,
    endLocal: onDate && end,
    allDay: span.allDay ?? false,
  };
}

/** The first part that is, as a whole, a time with its day or whole days. */
function findSpan(parts: readonly string[]): Span | null {
  for (const part of parts) {
    const line = foldText(part);
    const span = readWhen(line);
    if (span?.from.date) return span;
    const date = days.test(line) ? readDates(line) : null;
    if (date) return { ...UNKNOWN_SPAN, from: { date, minutes: null }, allDay: true };
  }
  return null;
}
