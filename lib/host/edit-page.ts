/** The edit page of an event that exists. Fields seen 2018 to 2024; its newest form is unverified. */
import type { CalendarEvent, Guest } from '#lib/domain/calendar-event.ts';
import { tidy } from './chip-texts.ts';
import { decodeEventId, type EventIdentity, lineageOf } from './event-id.ts';
import { readGuests } from './guests.ts';
import { plainDate } from './plain-date.ts';
import { foldText, readWhen } from './screen-reader-text.ts';
import { EDIT, EVENT_ID } from './selectors.ts';
import { type Moment, placeSpan, type Span, UNKNOWN_SPAN } from './span.ts';
import { tidyTitle } from './title.ts';
import { readDay } from './written-date.ts';

/**
 * The event that is being edited, as saved or as typed so far; null when there is none or it is new.
 * `guests` is null unless all people of the event can be told.
 */
export function readEditPage(
  document: Document,
): { event: CalendarEvent; guests: Guest[] | null; layer: number } | null {
  const field = document.querySelector(EDIT.title);
  if (!field || document.querySelector(EDIT.new)) return null;
  const { identity, layer } = identityOf(document);
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
  return { event, guests, layer: Math.max(layer, guests && people ? people.layer : 1) };
}

/** The address holds the id; an element that says so is looked for only where it does not. */
function identityOf(document: Document): { identity: EventIdentity | null; layer: number } {
  const path = document.defaultView?.location.pathname ?? '';
  const [, inPath] = /\/r\/eventedit\/([^/]+)/.exec(path) ?? [];
  if (inPath) return { identity: decodeEventId(inPath), layer: 1 };
  const existing = document.querySelector(EDIT.existing);
  const holder = existing?.closest(`[${EVENT_ID}]`) ?? existing?.querySelector(`[${EVENT_ID}]`);
  const raw = holder?.getAttribute(EVENT_ID);
  return { identity: raw ? decodeEventId(raw) : null, layer: 2 };
}

function readSpan(document: Document): Span {
  const from = momentOf(document, EDIT.startDate, EDIT.startTime);
  const to = momentOf(document, EDIT.endDate, EDIT.endTime);
  return from.date ? { from, to, allDay: null } : UNKNOWN_SPAN;
}

function momentOf(document: Document, dateField: string, timeField: string): Moment {
  const field = document.querySelector(dateField);
  const time = document.querySelector(timeField);
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(dataOf(field)) ?? [];
  const known = plainDate(Number(year), Number(month), Number(day)) !== null;
  const date = known
    ? { year: Number(year), month: Number(month), day: Number(day), weekday: null }
    : readDay(foldText(valueOf(field)));
  const span = time ? readWhen(foldText(valueOf(time))) : null;
  return { date, minutes: span?.from.minutes ?? null };
}

/** `data-date="20260708"`, kept up to date while the field is typed in. */
function dataOf(field: Element | null): string {
  return field?.getAttribute('data-date') ?? '';
}

function valueOf(field: Element | null): string {
  const input = field?.matches('input, textarea') ? field : field?.querySelector('input, textarea');
  const typed = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement;
  return tidy((typed ? input.value : '') || (input?.getAttribute('data-initial-value') ?? ''));
}
