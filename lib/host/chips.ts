/** Chips: what stands for events in grids and lists. */
import type { CalendarEvent } from '#lib/domain/calendar-event.ts';
import { readChipFully } from './chip-reading.ts';
import { isOtherThanEvent, lineageOf } from './event-id.ts';
import { CHIP, EVENT_ID, OWN } from './selectors.ts';

/**
 * The chips in a part of the page, itself included when it is one. `layer` is the one whose selector
 * found them, 0 when there are none. Tasks and time blocks are left out.
 */
export function findChips(root: Document | Element): { chips: HTMLElement[]; layer: number } {
  for (const layer of [1, 2, 3] as const) {
    const found = [...root.querySelectorAll<HTMLElement>(CHIP[layer])];
    if (root instanceof HTMLElement && root.matches(CHIP[layer])) found.unshift(root);
    if (found.length > 0) return { chips: found.filter(isEvent), layer };
  }
  return { chips: [], layer: 0 };
}

/** The key of what a chip shows now, raw: nodes are used again for other events. Null without one. */
export function chipEventId(chip: Element): string | null {
  return (
    chip.getAttribute(EVENT_ID) ??
    /2:\["([^"]+)"/.exec(chip.getAttribute('jslog') ?? '')?.[1] ??
    null
  );
}

/**
 * The event that a chip stands for. Null when its id can't be read: nothing may hang on such a chip,
 * though its title and times may be readable (`readChipFully`, for the maintainer's tool).
 */
export function readChip(chip: Element): { event: CalendarEvent; layer: number } | null {
  const { identity, layer, title, onDate, start, end, allDay } = readChipFully(chip);
  if (!identity) return null;
  const event: CalendarEvent = {
    ...identity,
    lineageId: lineageOf(identity.eventId),
    title,
    onDate,
    startLocal: onDate && start,
    endLocal: onDate && end,
    allDay: allDay ?? false,
  };
  return { event, layer };
}

function isEvent(chip: HTMLElement): boolean {
  return !isOtherThanEvent(chipEventId(chip) ?? '') && !chip.closest(OWN);
}
