/** The edit page of an event that exists. Fields seen 2018 to 2024; its newest form is unverified. */
import type { Guest } from '#lib/domain/calendar-event.ts';
import type { Sighting } from '#lib/domain/sighting.ts';
import { tidy } from './chip-texts.ts';
import { decodeEventId, type EventIdentity, lineageOf } from './event-id.ts';
import { readGuests } from './guests.ts';
import { EDIT } from './selectors.ts';
import { tidyTitle } from './title.ts';

/** No day or time in a field is as long. */
const LONGEST_FIELD = 100;

/**
 * The event that is being edited, as saved or as typed so far; null when there is none or it is new.
 * `guests` is null with no list shown, and empty where they are more than can be told.
 */
export function sightEditPage(
  document: Document,
): { sighting: Sighting; guests: Guest[] | null; layer: number } | null {
  const field = document.querySelector(EDIT.title);
  if (!field || document.querySelector(EDIT.new)) return null;
  const identity = identityOf(document);
  if (!identity) return null;

  const sighting: Sighting = {
    ...identity,
    lineageId: lineageOf(identity.eventId),
    title: tidyTitle(valueOf(field)),
    chip: null,
    when: null,
    fields: [
      fieldsOf(document, EDIT.startDate, EDIT.startTime),
      fieldsOf(document, EDIT.endDate, EDIT.endTime),
    ],
  };
  const list = document.querySelector(EDIT.guestList);
  const people = list && readGuests(list);
  const guests = people?.known ?? null;
  return { sighting, guests, layer: guests && people ? people.layer : 1 };
}

/** The address holds the id, and nothing else does for certain. */
function identityOf(document: Document): EventIdentity | null {
  const path = document.defaultView?.location.pathname ?? '';
  const [, raw] = /\/r\/eventedit\/([^/]+)/.exec(path) ?? [];
  return raw ? decodeEventId(raw) : null;
}

/** `data-date="20260708"` is kept up to date while the field is typed in. */
function fieldsOf(document: Document, dayField: string, timeField: string) {
  const day = document.querySelector(dayField)?.getAttribute('data-date') ?? '';
  return {
    day: day.slice(0, LONGEST_FIELD),
    time: valueOf(document.querySelector(timeField)).slice(0, LONGEST_FIELD),
  };
}

function valueOf(field: Element | null): string {
  const typed = field instanceof HTMLInputElement ? field.value : '';
  return tidy(typed || (field?.getAttribute('data-initial-value') ?? ''));
}
