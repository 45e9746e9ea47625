/** Chips: what stands for events in grids and lists. */
import { chipLayer } from './chip-sighting.ts';
import { isOtherThanEvent } from './event-id.ts';
import { CHIP, EVENT_ID, OWN } from './selectors.ts';

const ANY_CHIP = Object.values(CHIP).join();

/**
 * The chips in a part of the page, itself included when it is one, in the order of the page. `layer`
 * is the best one whose selector found any, 0 when there are none: one chip in which a part is missing
 * says nothing about the page. Tasks and time blocks are left out.
 */
export function findChips(root: Document | Element): { chips: HTMLElement[]; layer: number } {
  const found = [...root.querySelectorAll<HTMLElement>(ANY_CHIP)];
  if (root instanceof HTMLElement && root.matches(ANY_CHIP)) found.unshift(root);
  const chips = found.filter(isChip);
  const layer = Math.min(...chips.map(chipLayer));
  return { chips: chips.filter(isEvent), layer: chips.length > 0 ? layer : 0 };
}

/** The outermost of what looks like a chip, or the one that says it is one. */
function isChip(candidate: HTMLElement): boolean {
  if (candidate.matches(CHIP[1])) return true;
  return !candidate.parentElement?.closest(ANY_CHIP) && !candidate.querySelector(CHIP[1]);
}

/** The key of what a chip shows now, raw: nodes are used again for other events. Null without one. */
export function chipEventId(chip: Element): string | null {
  return (
    chip.getAttribute(EVENT_ID) ??
    /2:\["([^"]+)"/.exec(chip.getAttribute('jslog') ?? '')?.[1] ??
    null
  );
}

function isEvent(chip: HTMLElement): boolean {
  return !isOtherThanEvent(chipEventId(chip) ?? '') && !chip.closest(OWN);
}
