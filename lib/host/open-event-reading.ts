/** Reads the open event of a page, with all that its words say. */
import type { CalendarEvent, Guest } from '#lib/domain/calendar-event.ts';
import { type OpenSighting, sightDialog } from './dialog.ts';
import { sightEditPage } from './edit-page.ts';
import { readGuests } from './guests.ts';
import { understand } from './understand.ts';

interface OpenEvent {
  event: CalendarEvent;
  guests: Guest[] | null;
  layer: number;
}

/** The event in the dialog; null while its id can't be read. */
export function readDialog(dialog: HTMLElement): OpenEvent | null {
  return understood(sightDialog(dialog));
}

/** The event that is being edited; null when there is none or it is new. */
export function readEditPage(document: Document): OpenEvent | null {
  return understood(sightEditPage(document));
}

function understood(seen: OpenSighting | null): OpenEvent | null {
  const event = seen && understand(seen.sighting);
  if (!seen || !event) return null;
  const guests = seen.sighting.guests && readGuests(seen.sighting.guests);
  const layer = Math.max(seen.layer, guests?.known ? guests.layer : 1);
  return { event, guests: guests?.known ?? null, layer };
}
