/** Reads the open event of a page, with all that its words say. */
import type { CalendarEvent, Guest } from '#lib/domain/calendar-event.ts';
import { sightDialog } from './dialog.ts';
import { sightEditPage } from './edit-page.ts';
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

function understood(seen: ReturnType<typeof sightDialog>): OpenEvent | null {
  if (!seen) return null;
  const { sighting, guests, layer } = seen;
  return { event: understand(sighting), guests, layer };
}
