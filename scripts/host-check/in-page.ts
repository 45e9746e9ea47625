/** Runs in Chromium, in a saved page: reads it with the extension's own code. */
import { DEFAULT_KEYWORDS, recognise } from '#lib/domain/recognition.ts';
import { findAllChips } from '#lib/host/all-chips.ts';
import { readChipFully } from '#lib/host/chip-reading.ts';
import { sightDialog } from '#lib/host/dialog.ts';
import { identify } from '#lib/host/event-id.ts';
import { lineageOf } from '#lib/host/event-key.ts';
import { readGuests } from '#lib/host/guests.ts';
import { findMain } from '#lib/host/layout.ts';
import { readEditPage } from '#lib/host/open-event-reading.ts';
import { readPage } from '#lib/host/page.ts';
import { findSavedDialog } from '#lib/host/saved-dialog.ts';
import { STACKED_CHIP } from '#lib/host/selectors.ts';
import { readTheme } from '#lib/host/theme.ts';
import { tidy, tidyTitle } from '#lib/host/title.ts';
import type { Capture, CapturedDialog, CapturedEvent } from './capture.ts';

/** All that can be read of this page; null is what can't. */
export function readCapture(): Capture {
  const page = readPage(document);
  const dialog = readCapturedDialog();
  const edited = readEditedEvent();
  const chips = chipsInView();
  const events = [...chips.map((chip) => readEvent(chip, dialog)), ...edited];
  const { surface } = page;
  const view = page.view ?? (surface === 'grid' && chips.some(isOfMonth) ? 'month' : null);
  return { surface, view, theme: readTheme(document), events, dialog };
}

/** While views slide there are two grids: what stands in the one that leaves is not in view. */
function chipsInView(): HTMLElement[] {
  const main = findMain(document);
  return findAllChips(document).filter((chip) => {
    const own = chip.closest('[role="main"]');
    return own === null || own === main;
  });
}

/** Only a month stacks events that have times and end on the same day. */
function isOfMonth(chip: HTMLElement): boolean {
  const { start, end } = readChipFully(chip);
  return chip.matches(STACKED_CHIP) && start !== null && start.slice(0, 10) === end?.slice(0, 10);
}

function readEvent(chip: HTMLElement, dialog: CapturedDialog | null): CapturedEvent {
  const { identity, title, onDate, start, end, allDay, layer } = readChipFully(chip);
  const eventId = identity?.eventId ?? null;
  const guests = eventId !== null && dialog?.eventId === eventId ? dialog.guests : null;
  return {
    eventId,
    lineageId: eventId && lineageOf(eventId),
    calendar: identity?.calendar || null,
    title,
    date: onDate,
    start: onDate && start,
    end: onDate && end,
    allDay,
    isOneOnOne: isOneOnOne(title, guests),
    layer,
  };
}

function readEditedEvent(): CapturedEvent[] {
  const edited = readEditPage(document);
  if (!edited) return [];
  const { eventId, lineageId, calendar, title, onDate, startLocal, endLocal, allDay } =
    edited.event;
  return [
    {
      eventId,
      lineageId,
      calendar: calendar || null,
      title,
      date: onDate,
      start: startLocal,
      end: endLocal,
      allDay,
      isOneOnOne: isOneOnOne(title, edited.guests),
      layer: edited.layer,
    },
  ];
}

function readCapturedDialog(): CapturedDialog | null {
  const found = findSavedDialog(document);
  if (!found) return null;
  const { sighting, layer } = sightDialog(found);
  const { identity } = identify(sighting);
  const list = readGuests(sighting.guests ?? { rows: [], summary: '', layer: 0 });
  // A list of which only a part is there would be a wrong one.
  const guests = list.partial ? null : list.guests;
  return {
    eventId: identity?.eventId ?? null,
    title: tidyTitle(tidy(sighting.title)),
    guests,
    layer: Math.max(layer, list.layer),
  };
}

function isOneOnOne(title: string | null, guests: CapturedDialog['guests']): boolean {
  return recognise({ title, mark: undefined, guests, keywords: DEFAULT_KEYWORDS }) === 'yes';
}
