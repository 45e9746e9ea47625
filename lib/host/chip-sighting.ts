/** What a chip shows, as it is written there. Light: it runs in the page. */
import type { RawChip, Sighting } from '#lib/domain/sighting.ts';
import { chipTexts } from './chip-texts.ts';
import { type RawId, rawIdOf } from './event-key.ts';
import { DAY, EVENT_ID, LOGGED, STACKED_CHIP } from './selectors.ts';

export function chipId(chip: Element): RawId {
  const own = chip.hasAttribute(EVENT_ID) || chip.matches(LOGGED);
  return rawIdOf(chip, own ? chip : chip.querySelector(LOGGED));
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
