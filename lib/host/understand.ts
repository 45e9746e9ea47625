/** What a sighting means: pure, and outside the page, which only carries the words here. */
import type { CalendarEvent } from '#lib/domain/calendar-event.ts';
import type { RawChip, Sighting } from '#lib/domain/sighting.ts';
import { identify } from './event-id.ts';
import { lineageOf } from './event-key.ts';
import { foldText, readWhen } from './screen-reader-text.ts';
import { readShownChip, shownIn } from './shown-chip.ts';
import { type Moment, placeSpan, UNKNOWN_SPAN } from './span.ts';
import { tidy, tidyTitle } from './title.ts';
import { readWhenLine } from './when-line.ts';
import type { WrittenDate } from './written-date.ts';

type Times = Pick<CalendarEvent, 'onDate' | 'startLocal' | 'endLocal' | 'allDay'>;

/**
 * The event, as far as its words can be read: null is what could not. Null altogether when its id can't
 * be read, or is none of an event.
 * @param presentYear of dates that are written without one
 */
export function understand(
  sighting: Sighting,
  presentYear = new Date().getFullYear(),
): CalendarEvent | null {
  const identity = identify(sighting).identity;
  if (!identity) return null;
  const known = { ...identity, lineageId: lineageOf(identity.eventId) };
  const title = tidyTitle(tidy(sighting.title));
  const { chip, when, fields } = sighting;
  if (fields) return { ...known, title, ...timesOfFields(fields) };
  const shown = chip && timesOfChip(chip, identity.eventId);
  if (!when) return { ...known, title: null, ...UNKNOWN, ...shown };
  const { title: _, ...behind } = shown ?? { title, ...UNKNOWN };
  const isDated = behind.startLocal !== null || behind.allDay;
  return { ...known, title, ...(isDated ? behind : readWhenLine(when.map(tidy), presentYear)) };
}

const UNKNOWN: Times = { onDate: null, startLocal: null, endLocal: null, allDay: false };

function timesOfChip(chip: RawChip, eventId: string): Times & Pick<CalendarEvent, 'title'> {
  const { title, onDate, start, end, allDay } = readShownChip(shownIn(chip), eventId);
  return {
    title,
    onDate,
    startLocal: onDate && start,
    endLocal: onDate && end,
    allDay: allDay ?? false,
  };
}

function timesOfFields([first, last]: NonNullable<Sighting['fields']>): Times {
  const from = momentOf(first);
  const span = from.date ? { from, to: momentOf(last), allDay: null } : UNKNOWN_SPAN;
  const { onDate, start, end } = placeSpan(span, null);
  return {
    onDate,
    startLocal: onDate && start,
    endLocal: onDate && end,
    allDay: onDate !== null && start === null,
  };
}

function momentOf({ day, time }: { day: string; time: string }): Moment {
  return { date: dateOf(day), minutes: readWhen(foldText(tidy(time)))?.from.minutes ?? null };
}

function dateOf(text: string): WrittenDate | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return day ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}
