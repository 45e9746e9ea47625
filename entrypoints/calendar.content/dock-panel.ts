/** Where the docked panel goes: at the side, or on small windows at the bottom. Pure geometry. */
import { type Box, boxAt, grow, overlap } from './box.ts';

export const MARGIN = 8;
const WIDTH = 380;
const LEAST_WIDTH = 320;
/** Below this, there is no room for a side: the panel becomes a sheet. */
const SHEET_BELOW = 700;
const SHEET_PART = 0.6;
/** Where no side is free: at most this wide and at least this high, below or above the dialog. */
const BAND_WIDTH = 560;
const BAND_HEIGHT = 320;
/** Calendar's header stays free where the panel is left with at least this height. */
const LEAST_HEIGHT = 440;
/** Height of the row of Calendar's own buttons at the top of its dialog. */
const ACTIONS = 64;

export interface Surroundings {
  /** The window's inner size, as a box at 0,0. */
  readonly viewport: Box;
  /** Calendar's main area, or null when it was not found. */
  readonly main: Box | null;
  readonly dialog: Box;
  readonly rtl: boolean;
}

/** Free of the dialog if at all possible, of its buttons always; of equal places the best. */
export function dockPanel(around: Surroundings): Box {
  const { viewport, dialog, rtl } = around;
  if (viewport.right < SHEET_BELOW) return sheet(around);
  const near = grow(dialog, MARGIN);
  const buttons = actionsOf(dialog, rtl);
  const cost = (place: Box) => overlap(place, near) + (overlap(place, buttons) > 0 ? 1e9 : 0);
  return [...sides(around), ...bands(around), sheet(around)].reduce((best, place) =>
    cost(place) < cost(best) ? place : best,
  );
}

/** Best first: the side where reading ends, along Calendar's main area, then at the window's edge. */
function sides({ viewport: { right, bottom }, main, dialog, rtl }: Surroundings): Box[] {
  const area = main ?? { left: 0, top: 0, right };
  const header = Math.max(0, area.top);
  const top = (bottom - header - 2 * MARGIN < LEAST_HEIGHT ? 0 : header) + MARGIN;
  const at = (left: number, width: number) => boxAt(left, top, width, bottom - MARGIN - top);
  const fitting = (gap: number) => Math.min(WIDTH, Math.max(LEAST_WIDTH, gap - 2 * MARGIN));
  const last = fitting(right - dialog.right);
  const ends = [
    at(Math.min(area.right, right) - MARGIN - WIDTH, WIDTH),
    at(right - MARGIN - last, last),
  ];
  const starts = [at(Math.max(area.left, 0) + MARGIN, WIDTH), at(MARGIN, fitting(dialog.left))];
  return rtl ? [...starts, ...ends] : [...ends, ...starts];
}

/** Below and above the dialog, where there is some height. */
function bands({ viewport: { right, bottom }, dialog }: Surroundings): Box[] {
  const width = Math.min(right - 2 * MARGIN, BAND_WIDTH);
  const at = (top: number, end: number) => boxAt((right - width) / 2, top, width, end - top);
  const places = [at(dialog.bottom + MARGIN, bottom - MARGIN), at(MARGIN, dialog.top - MARGIN)];
  return places.filter((band) => band.bottom - band.top >= BAND_HEIGHT);
}

/** Edit, delete, options and close stand at the top, where reading ends. */
function actionsOf(dialog: Box, rtl: boolean): Box {
  const middle = (dialog.left + dialog.right) / 2;
  return { ...dialog, [rtl ? 'right' : 'left']: middle, bottom: dialog.top + ACTIONS };
}

/** At the bottom; at the top when the dialog's buttons would be under it. */
function sheet({ viewport: { right, bottom: end }, dialog }: Surroundings): Box {
  const width = right - 2 * MARGIN;
  const height = Math.floor(end * SHEET_PART) - MARGIN;
  const bottom = end - MARGIN;
  const free = dialog.top + ACTIONS;
  const above = Math.min(height, dialog.top - 2 * MARGIN);
  const below = Math.min(height, bottom - free);
  const under = free <= bottom - height ? height : below;
  return above > under
    ? boxAt(MARGIN, MARGIN, width, above)
    : boxAt(MARGIN, bottom - under, width, under);
}
