/** The detail dialog of a saved event. One node serves all events: what counts is the id in it. */
import type { Sighting } from '#lib/domain/sighting.ts';
import { rawChip } from './chip-sighting.ts';
import { rawIdOf } from './event-key.ts';
import { guestRows } from './guest-rows.ts';
import { isVisible } from './is-visible.ts';
import {
  CHIP,
  DETAIL,
  DIALOG,
  DIALOG_EVENT,
  EVENT_ID,
  GUEST,
  HEADING,
  LOGGED,
  QUICK_CREATE,
  WHEN,
} from './selectors.ts';

/** No text of a time line is as long, and none has as many parts. */
const LONGEST_PART = 200;
const MOST_PARTS = 50;
const LONGEST_TITLE = 10_000;

export interface OpenSighting {
  sighting: Sighting;
  /** The worse one of those that matched for the dialog and its id; 1 is best. */
  layer: number;
}

/**
 * The dialog that shows a saved event now, or null: never the bubble for a new event, the list behind
 * "+N more", or one of the hidden dialogs that lie around.
 */
export function findDialog(document: Document): HTMLElement | null {
  const [detail] = find(document, DETAIL[1]).filter(isVisible);
  if (detail) return detail.closest<HTMLElement>(DIALOG) ?? detail;
  // One look through the page for both, since this runs whenever something changed. Whether one is seen
  // is asked last: the browser may have to work out the page's style for that.
  const others = find(document, `${DETAIL[2]}, ${DETAIL[3]}`).filter(
    (other) =>
      (other.querySelector(GUEST[2]) ||
        (other.matches(DETAIL[2]) && other.querySelector(DIALOG_EVENT))) &&
      !other.querySelector(CHIP[1]) &&
      isVisible(other),
  );
  return others.find((other) => other.matches(DETAIL[2])) ?? others[0] ?? null;
}

function find(document: Document, selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (found) => !found.querySelector(QUICK_CREATE),
  );
}

/** What the dialog says, in the page's words. */
export function sightDialog(dialog: HTMLElement): OpenSighting {
  const detail = dialog.matches(DETAIL[1]) ? dialog : dialog.querySelector(DETAIL[1]);
  const self = [detail, dialog].find((element) => element?.matches(DIALOG_EVENT));
  const holder = self ?? dialog.querySelector(DIALOG_EVENT);
  const logged = detail?.matches(LOGGED) ? detail : dialog.querySelector(LOGGED);
  const raw = rawIdOf(holder, logged);
  const id = raw.id && CSS.escape(raw.id);
  const chip = id && dialog.ownerDocument.querySelector(`${CHIP[1]}[${EVENT_ID}="${id}"]`);
  const sighting: Sighting = {
    ...raw,
    title: titleOf(dialog),
    chip: chip ? rawChip(chip) : null,
    when: whenParts(dialog),
    fields: null,
    guests: guestRows(dialog),
  };
  const found = detail ? 1 : dialog.matches(DETAIL[2]) ? 2 : 3;
  return { sighting, layer: Math.max(found, raw.id ? 1 : raw.log ? 2 : 3) };
}

/** The element that the dialog says is its title, else its first heading. */
function titleOf(dialog: HTMLElement): string | null {
  const name = dialog.getAttribute('aria-labelledby');
  const named = name && dialog.querySelector(`#${CSS.escape(name)}`);
  const text = (named || dialog.querySelector(HEADING))?.textContent;
  return text?.slice(0, LONGEST_TITLE) ?? null;
}

/** The parts of the time line below the title, each as a whole. */
function whenParts(dialog: HTMLElement): string[] {
  return [...(dialog.querySelector(WHEN)?.querySelectorAll('*') ?? [])]
    .filter((part) => !part.matches(HEADING) && !part.querySelector(HEADING))
    .map((part) => (part.textContent ?? '').slice(0, LONGEST_PART))
    .slice(0, MOST_PARTS);
}
