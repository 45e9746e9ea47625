/** Reads one chip of a page, with all that its texts say. */
import type { CalendarEvent } from '#lib/domain/calendar-event.ts';
import { chipLayer } from './all-chips.ts';
import { rawChip, sightChip } from './chip-sighting.ts';
import { type EventIdentity, identify } from './event-id.ts';
import { readShownChip, type ShownReading, shownIn } from './shown-chip.ts';
import { understand } from './understand.ts';

export interface ChipReading extends ShownReading {
  /** null = not readable. */
  identity: EventIdentity | null;
  /** The worst one of those that matched for the chip, its id and its day; 1 is best. */
  layer: number;
}

/** All that can be read, also without an id; for the maintainer's tool. */
export function readChipFully(chip: Element): ChipReading {
  const { identity, layer } = identify(sightChip(chip));
  const reading = readShownChip(shownIn(rawChip(chip)), identity?.eventId);
  const worst = Math.max(layer, chipLayer(chip));
  return { identity, layer: reading.originalDay ? 3 : worst, ...reading };
}

/**
 * The event that a chip stands for. Null when its id can't be read: nothing may hang on such a chip,
 * though its title and times may be readable.
 */
export function readChip(chip: Element): { event: CalendarEvent; layer: number } | null {
  const event = understand(sightChip(chip));
  return event && { event, layer: readChipFully(chip).layer };
}
