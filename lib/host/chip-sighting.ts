/** What a chip shows, as it is written there. Light: it runs in the page. */
import type { RawChip, Sighting } from '#lib/domain/sighting.ts';
import { chipTexts } from './chip-texts.ts';
import { type RawId, rawIdOf } from './event-key.ts';
import { DAY, EVENT_ID, LOGGED, STACKED_CHIP } from './selectors.ts';

export function chipId(chip: Element): RawId {
  const id = chip.getAttribute(EVENT_ID);
  // Nearly always: the rest would look for what is not needed, on each of hundreds of chips.
  if (id) return { id, log: null };
  return rawIdOf(chip, chip.matches(LOGGED) ? chip : chip.querySelector(LOGGED));
}

export function sightChip(chip: Element): Sighting {
  return {
    ...chipId(chip),
    title: null,
    chip: rawChip(chip),
    when: null,
    fields: null,
    guests: null,
  };
}

export function rawChip(chip: Element): RawChip {
  return {
    day: chip.closest(DAY)?.getAttribute('data-datekey') ?? null,
    top:
      chip instanceof HTMLElement &&
      !chip.matches(STACKED_CHIP) &&
      Number.parseFloat(chip.style.top) <= 0,
    texts: chipTexts(chip),
  };
}
