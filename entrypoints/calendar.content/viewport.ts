import { findControls, findMain } from '#lib/host/layout.ts';
import { type Box, boxAt } from './box.ts';
import { boxOf } from './follow-box.ts';

/** Width of what stands at an edge, as wide as a strip gets. */
const EDGE = 448;

export function viewportBox(): Box {
  return boxAt(0, 0, document.documentElement.clientWidth, window.innerHeight);
}

/** Where there is no dialog: what stands on the middle of the window's lower edge. */
export function lowerEdge(): Box {
  const { right, bottom } = viewportBox();
  return boxAt((right - EDGE) / 2, bottom, EDGE, 0);
}

export function isRightToLeft(): boolean {
  return getComputedStyle(document.body).direction === 'rtl';
}

export function mainBox(): Box | null {
  const main = findMain(document);
  return main && boxOf(main);
}

/** Where Calendar's own buttons are now. Reads layout: once per opening, not once per frame. */
export function buttonBoxes(): Box[] {
  return findControls(document)
    .map(boxOf)
    .filter((box) => box !== null);
}
