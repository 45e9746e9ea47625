/** Chips: what stands for events in grids and lists. */
import { layered } from './layered.ts';
import { CHIP } from './selectors.ts';

/**
 * The chips in a part of the page, or the one that it is, and the layer they were found with; 0 when
 * there are none. Where the first layer finds nothing in a part but something on the page, the part has
 * no chips.
 */
export function findChips(part: Element): { found: Element[]; layer: number } {
  if (part.matches(CHIP[1])) return { found: [part], layer: 1 };
  const found = [...part.querySelectorAll(CHIP[1])];
  if (found.length > 0) return { found, layer: 1 };
  const isElsewhere = part.ownerDocument.querySelector(CHIP[1]);
  return isElsewhere ? { found, layer: 0 } : layered(part, CHIP);
}
