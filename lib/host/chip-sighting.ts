/** What a chip shows, as it is written there. Light: it runs in the page, for every chip. */
import type { ChipShown, Sighting } from '#lib/domain/sighting.ts';
import { chipTexts } from './chip-texts.ts';
import { dateFromKey } from './date-key.ts';
import { type EventIdentity, identify, lineageOf } from './event-id.ts';
import { CHIP, DAY, STACKED_CHIP } from './selectors.ts';

export interface ShownChip {
  /** null = not readable. */
  identity: EventIdentity | null;
  /** The worse one of those that matched for the chip and its id; 1 is best. */
  layer: number;
  shown: ChipShown;
}

/** The event of a chip; null when its id can't be read, since nothing may hang on such a chip. */
export function sightChip(chip: Element): Sighting | null {
  const { identity, shown } = showChip(chip);
  if (!identity) return null;
  return {
    ...identity,
    lineageId: lineageOf(identity.eventId),
    title: null,
    chip: shown,
    when: null,
    fields: null,
  };
}

export function showChip(chip: Element): ShownChip {
  const logged = chip.matches('[jslog]') ? chip : chip.querySelector('[jslog]');
  const { identity, layer } = identify(chip, logged);
  const day = dateFromKey(dayKeyOf(chip));
  const shown = { day, carriedOver: goesOnFromYesterday(chip), ...chipTexts(chip) };
  return { identity, layer: Math.max(layer, chipLayer(chip)), shown };
}

/** The number of the day in whose column or cell the chip stands, or null. */
export function dayKeyOf(chip: Element): string | null {
  return chip.closest(DAY)?.getAttribute('data-datekey') ?? null;
}

/** Which selector says that it is a chip. */
export function chipLayer(chip: Element): number {
  return chip.matches(CHIP[1]) ? 1 : chip.matches(CHIP[2]) ? 2 : 3;
}

/** A chip at the very top of a column may have begun the day before. */
function goesOnFromYesterday(chip: Element): boolean {
  if (!(chip instanceof HTMLElement) || chip.matches(STACKED_CHIP)) return false;
  return Number.parseFloat(chip.style.top) <= 0;
}
