import { findDialog } from './dialog.ts';
import { isVisible } from './is-visible.ts';
import { DIALOG_EVENT, WHEN } from './selectors.ts';

/** The dialog of a saved page, of which there may be the inside only; for the maintainer's tool. */
export function findSavedDialog(document: Document): HTMLElement | null {
  const whole = findDialog(document);
  if (whole) return whole;
  const inside = [...document.querySelectorAll(WHEN)].find(isVisible);
  return inside?.closest<HTMLElement>(DIALOG_EVENT) ?? null;
}
