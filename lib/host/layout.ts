/** Where things stand on the page: what may be covered, and what must not be. */
import { isVisible } from './is-visible.ts';
import { CHIP, DIALOG, EVENT_ID } from './selectors.ts';

/** Seen 2017 to 2026. */
const MAIN = '[role="main"]';
const CONTROL =
  'button, [role="button"], a[href], input, select, [role="tab"], [role="checkbox"], [role="link"]';

/** The main area: the last one, since two exist while the view slides. */
export function findMain(document: Document): HTMLElement | null {
  const areas = document.querySelectorAll<HTMLElement>(MAIN);
  return areas[areas.length - 1] ?? null;
}

/** What can be pressed outside chips and dialogs: header, drawer, names of days, "+N more". */
export function findControls(document: Document): HTMLElement[] {
  const apart = `${CHIP[1]}, [${EVENT_ID}], ${DIALOG}`;
  return [...document.querySelectorAll<HTMLElement>(CONTROL)].filter(
    (control) => !control.closest(apart),
  );
}

/** What of Calendar's lies over its views now: an event, the bubble for a new one, a list. */
export function openDialogs(document: Document): Element[] {
  return [...document.querySelectorAll(DIALOG)].filter(isVisible);
}
