/** Where the glance strip goes: beside the dialog, never over it, free of buttons. Pure geometry. */
import { type Box, boxAt, contains, grow, overlap, widthOf } from './box.ts';

/** Between the dialog and the strip, and from the window's edges. */
const GAP = 8;
const WIDEST = 448;
const SHORT = 320;
const NARROWEST = 200;
/** A short one is moved along the dialog by this, to find a free place. */
const STEP = 16;
const BESIDE = 248;

export interface StripSurroundings {
  /** The window's inner size, as a box at 0,0. */
  readonly viewport: Box;
  readonly dialog: Box;
  readonly panel: Box | null;
  /** Calendar's own buttons. */
  readonly buttons: readonly Box[];
  readonly rtl: boolean;
}

/**
 * The first place that covers no button, else the one that covers the least; null when there is no
 * room beside the dialog and the panel at all.
 * @param heightAt the strip's height when it is that wide
 */
export function placeStrip(
  around: StripSurroundings,
  heightAt: (width: number) => number,
): Box | null {
  const { viewport, panel, buttons } = around;
  const window = grow(viewport, -GAP);
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places(around, heightAt)) {
    if (!contains(window, place) || (panel && overlap(place, panel) > 0)) continue;
    const covered = buttons.reduce((sum, button) => sum + overlap(place, button), 0);
    if (covered === 0) return place;
    if (covered < least) [best, least] = [place, covered];
  }
  return best;
}

/** Best first: below, above, the same but shorter and moved along, then a column at either side. */
function* places(
  { viewport, dialog, rtl }: StripSurroundings,
  heightAt: (width: number) => number,
): Generator<Box> {
  const most = widthOf(viewport) - 2 * GAP;
  const across = Math.min(Math.max(widthOf(dialog), NARROWEST), WIDEST, most);
  for (const width of across > SHORT ? [across, SHORT] : [across]) {
    const height = heightAt(width);
    const reach = width === across ? 0 : widthOf(dialog) - width / 2;
    for (let by = 0; by <= reach; by += STEP) {
      const wanted = rtl ? dialog.right - width - by : dialog.left + by;
      const left = clamp(wanted, GAP, viewport.right - GAP - width);
      yield boxAt(left, dialog.bottom + GAP, width, height);
      yield boxAt(left, dialog.top - GAP - height, width, height);
    }
  }
  for (const right of rtl ? [false, true] : [true, false]) {
    const room = (right ? viewport.right - dialog.right : dialog.left) - 2 * GAP;
    const width = Math.min(BESIDE, room);
    if (width < NARROWEST) continue;
    const x = right ? dialog.right + GAP : dialog.left - GAP - width;
    yield* alongside(x, width, heightAt(width), dialog, viewport);
  }
}

function* alongside(x: number, width: number, height: number, dialog: Box, viewport: Box) {
  const lowest = viewport.bottom - GAP - height;
  for (const top of [dialog.top, dialog.bottom - height]) {
    yield boxAt(x, clamp(top, GAP, lowest), width, height);
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
