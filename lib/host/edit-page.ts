/** The edit page of an event that exists. Fields seen 2018 to 2024; its newest form is unverified. */
import type { CalendarEvent, Guest } from '#lib/domain/calendar-event.ts';
import { tidy } from './chip-texts.ts';
import { decodeEventId, type EventIdentity, lineageOf } from './event-id.ts';
import { readGuests } from './guests.ts';
import { foldText, readWhen } from './screen-reader-text.ts';
import { EDIT } from './selectors.ts';
import { type Moment, placeSpan, type Span, UNKNOWN_SPAN } from './span.ts';
import { tidyTitle } from './title.ts';
import type { WrittenDate } from './written-date.ts';

/**
 * The event that is being edited, as saved or as typed so far; null when there is none or it is new.
 * `guests` is null unless all people of the event can be told.
 */
export function readEditPage(
  document: Document,
): { event: CalendarEvent; guests: Guest[] | null; layer: number } | null {
  const field = document.querySelector(EDIT.title);
  if (!field || document.querySelector(EDIT.new)) return null;
  const identity = identityOf(document);
  if (!identity) return null;

  const span = readSpan(document);
  const { onDate, start, end } = placeSpan(span, null);
  const event: CalendarEvent = {
    ...identity,
    lineageId: lineageOf(identity.eventId),
    title: tidyTitle(valueOf(field)),
    onDate,
    startLocal: onDate && start,
    endLocal: onDate && end,
    allDay: onDate !== null && start === null,
  };
  const list = document.querySelector(EDIT.guestList);
  const people = list && readGuests(list);
  const guests = people?.complete ? people.guests : null;
  return { event, guests, layer: guests && people ? people.layer : 1 };
}

/** The address holds the id, and nothing else does for certain. */
function identityOf(document: Document): EventIdentity | null {
  const path = document.defaultView?.location.pathname ?? '';
  const [, raw] = /\/r\/eventedit\/([^/]+)/.exec(path) ?? [];
  return raw ? decodeEventId(raw) : null;
}

function readSpan(document: Document): Span {
  const from = momentOf(document, EDIT.startDate, EDIT.startTime);
  const to = momentOf(document, EDIT.endDate, EDIT.endTime);
  return from.date ? { from, to, allDay: null } : UNKNOWN_SPAN;
}

function momentOf(document: Document, dateField: string, timeField: string): Moment {
  const time = readWhen(foldText(valueOf(document.querySelector(timeField))));
  return { date: dateOf(document.querySelector(dateField)), minutes: time?.from.minutes ?? null };
}

/** `data-date="20260708"`, kept up to date while the field is typed in. */
function dateOf(field: Element | null): WrittenDate | null {
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(field?.getAttribute('data-date') ?? '') ?? [];
  return day ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}

function valueOf(field: Element | null): string {
  const typed = field instanceof HTMLInputElement ? field.value : '';
  return tidy(typed || (field?.getAttribute('data-initial-value') ?? ''));
}
