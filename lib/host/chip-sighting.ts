/** What a chip shows, as it is written there. Light: it runs in the page, for every chip. */
import type { ChipShown, Sighting } from '#lib/domain/sighting.ts';
import { chipTexts } from './chip-texts.ts';
import { dateFromKey } from './date-key.ts';
import { type EventIdentity, identify, lineageOf } from './event-id.ts';
import { CHIP, DAY, STACKED_CHIP } from './selectors.ts';
import { tidyTitle } from './title.ts';

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
    title: likelyTitle(shown),
    chip: shown,
    when: null,
    fields: null,
  };
}

export function showChip(chip: Element): ShownChip {
  const logged = chip.matches('[jslog]') ? chip : chip.querySelector('[jslog]');
  const { identity, layer } = identify(chip, logged);
  const day = dateFromKey(chip.closest(DAY)?.getAttribute('data-datekey'));
  const shown = { day, carriedOver: goesOnFromYesterday(chip), ...chipTexts(chip) };
  return { identity, layer: Math.max(layer, chipLayer(chip)), shown };
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

/** Several parts, with a number among them. */
const LINE = /\d.*[,、，،;].*[,、，،;]|[,、，،;].*[,、，،;].*\d/s;
const TIMES =
  /^(?:[\d\s:.,、⋅·～〜~–—-]|[ap]\.?m\b\.?|午[前後]|[時分半]|noon|midnight|正午|終日|all[ -]day)+$/i;

/**
 * What stands first in the line for screen readers of all that is seen and is not a time. Good enough
 * to look for 1on1s in; in doubt what the background reads holds.
 */
function likelyTitle({ spoken, visible }: ChipShown): string | null {
  const line = spoken.find((text) => LINE.test(text)) ?? '';
  const seen = visible.filter((text) => text !== line && !TIMES.test(text));
  const said = seen
    .filter((text) => line.includes(text))
    .toSorted((one, other) => line.indexOf(one) - line.indexOf(other));
  return tidyTitle(said[0] ?? seen[0]);
}
