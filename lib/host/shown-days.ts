/** Which days are drawn with all that is in them, and the events there. Light: it runs in the page. */
import { chipId } from './chip-sighting.ts';
import { findChips } from './chips.ts';
import type { RawId } from './event-key.ts';
import { DAY, OWN } from './selectors.ts';

/** Views in which every event of a day has a chip; a month says "3 more". */
const WHOLE = /^(?:DAY|WEEK|CUSTOM_?DAYS?)$/;

export interface ShownDays {
  /** `data-datekey` of each. */
  readonly days: string[];
  readonly chips: RawId[];
}

/** Null in a view that leaves events out, or that can't be read. */
export function shownDays(document: Document): ShownDays | null {
  if (!WHOLE.test(document.body.dataset['viewkey'] ?? '')) return null;
  const keys = [...document.querySelectorAll(`${DAY}:not(${OWN} *)`)].flatMap(
    (day) => day.getAttribute('data-datekey') ?? [],
  );
  const { found, layer } = findChips(document.body);
  if (layer === 0) return null;
  return { days: [...new Set(keys)], chips: found.map(chipId) };
}
