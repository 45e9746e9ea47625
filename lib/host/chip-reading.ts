/** Reads one chip of a page, with all that its texts say. */
import type { CalendarEvent } from '#lib/domain/calendar-event.ts';
import { showChip, sightChip } from './chip-sighting.ts';
import type { EventIdentity } from './event-id.ts';
import { readShownChip, type ShownReading } from './shown-chip.ts';
import { understand } from './understand.ts';

export interface ChipReading extends ShownReading {
  /** null = not readable. */
  identity: EventIdentity | null;
  /** The worst one of those that matched for the chip, its id and its day; 1 is best. */
  layer: number;
}

/** All that can be read, also without an id; for the maintainer's tool. */
export function readChipFully(chip: Element): ChipReading {
  const { identity, layer, shown } = showChip(chip);
  const reading = readShownChip(shown, identity?.eventId);
  return { identity, layer: reading.originalDay ? 3 : layer, ...reading };
}

/**
 * The event that a chip stands for. Null when its id can't be read: nothing may hang on such a chip,
 * though its title and times may be readable.
 */
export function readChip(chip: Element): { event: CalendarEvent; layer: number } | null {
  const sighting = sightChip(chip);
  return sighting && { event: understand(sighting), layer: readChipFully(chip).layer };
}
