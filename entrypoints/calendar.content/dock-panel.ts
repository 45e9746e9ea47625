/** Where the docked panel goes: at the side, or on small windows at the bottom. Pure geometry. */
import { type Box, boxAt, grow, heightOf, overlap, widthOf } from './box.ts';

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

/** The panel's place beside the dialog: free of it if at all possible, of its buttons always. */
export function dockPanel(around: Surroundings): Box {
  if (widthOf(around.viewport) < SHEET_BELOW) return sheet(around);
  const places = sides(around);
  const dialog = grow(around.dialog, MARGIN);
  const free = [...places, ...bands(around)].find((place) => overlap(place, dialog) === 0);
  return free ?? leastCovering([...places, sheet(around)], around);
}

/** Best first: the side where reading ends, along Calendar's main area, then at the window's edge. */
function sides({ viewport, main, dialog, rtl }: Surroundings): Box[] {
  const header = main && main.top > 0 ? main.top : 0;
  const room = viewport.bottom - header - 2 * MARGIN;
  const top = (room >= LEAST_HEIGHT ? header : 0) + MARGIN;
  const height = viewport.bottom - MARGIN - top;
  const at = (left: number, width: number) => boxAt(left, top, width, height);
  const fromRight = (edge: number, width: number) => at(edge - MARGIN - width, width);
  const fromLeft = (edge: number, width: number) => at(edge + MARGIN, width);
  const fitting = (gap: number) => Math.min(WIDTH, Math.max(LEAST_WIDTH, gap - 2 * MARGIN));
  const mainRight = Math.min(main?.right ?? viewport.right, viewport.right);
  const right = [
    fromRight(mainRight, WIDTH),
    fromRight(viewport.right, fitting(viewport.right - dialog.right)),
  ];
  const left = [fromLeft(Math.max(main?.left ?? 0, 0), WIDTH), fromLeft(0, fitting(dialog.left))];
  return rtl ? [...left, ...right] : [...right, ...left];
}

/** Below and above the dialog, where there is some height. */
function bands({ viewport, dialog }: Surroundings): Box[] {
  const width = Math.min(widthOf(viewport) - 2 * MARGIN, BAND_WIDTH);
  const left = (viewport.right - width) / 2;
  const below = dialog.bottom + MARGIN;
  const heights = { below: viewport.bottom - MARGIN - below, above: dialog.top - 2 * MARGIN };
  return [
    boxAt(left, below, width, heights.below),
    boxAt(left, MARGIN, width, heights.above),
  ].filter((band) => heightOf(band) >= BAND_HEIGHT);
}

/** No side is free of the dialog: the place that leaves its buttons free and covers the least. */
function leastCovering(places: readonly Box[], around: Surroundings): Box {
  const buttons = actionsOf(around.dialog, around.rtl);
  const cost = (place: Box) => {
    const covered = overlap(place, around.dialog);
    return overlap(place, buttons) > 0 ? covered + 1e9 : covered;
  };
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

/** Edit, delete, options and close stand at the top, where reading ends. */
function actionsOf(dialog: Box, rtl: boolean): Box {
  const middle = (dialog.left + dialog.right) / 2;
  const bottom = dialog.top + ACTIONS;
  return rtl ? { ...dialog, right: middle, bottom } : { ...dialog, left: middle, bottom };
}

/** At the bottom; at the top when the dialog's buttons would be under it. */
function sheet({ viewport, dialog }: Surroundings): Box {
  const width = widthOf(viewport) - 2 * MARGIN;
  const height = Math.floor(heightOf(viewport) * SHEET_PART) - MARGIN;
  const bottom = viewport.bottom - MARGIN;
  if (dialog.top + ACTIONS <= bottom - height) return boxAt(MARGIN, bottom - height, width, height);
  const above = Math.min(height, dialog.top - 2 * MARGIN);
  const below = Math.min(height, bottom - (dialog.top + ACTIONS));
  return above >= below
    ? boxAt(MARGIN, MARGIN, width, above)
    : boxAt(MARGIN, bottom - below, width, below);
}
