/** The detail dialog of a saved event. One node serves all events: what counts is the id in it. */
import type { Guest } from '#lib/domain/calendar-event.ts';
import type { ChipShown, Sighting } from '#lib/domain/sighting.ts';
import { showChip } from './chip-sighting.ts';
import { tidy } from './chip-texts.ts';
import { type EventIdentity, identify, lineageOf } from './event-id.ts';
import { type GuestList, readGuests } from './guests.ts';
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
  OWN,
  QUICK_CREATE,
  WHEN,
} from './selectors.ts';
import { tidyTitle } from './title.ts';

/** No time is as long, and no time line has as many parts. */
const LONGEST_PART = 200;
const MOST_PARTS = 50;

/**
 * The dialog that shows a saved event now, or null: never the bubble for a new event, the list behind
 * "+N more", or one of the hidden dialogs that lie around.
 */
export function findDialog(document: Document): HTMLElement | null {
  const [detail] = find(document, DETAIL[1]);
  if (detail) return detail.closest<HTMLElement>(DIALOG) ?? detail;
  // One look through the page for both, since this runs whenever something changed.
  const others = find(document, `${DETAIL[2]}, ${DETAIL[3]}`).filter(
    (other) => !other.querySelector(CHIP[1]),
  );
  const typed = others.find(
    (other) => other.matches(DETAIL[2]) && other.querySelector(DIALOG_EVENT),
  );
  if (typed) return typed;
  const peopled = others.find((other) => other.querySelector(GUEST[2]));
  if (peopled) return peopled;
  // A saved part of a page may hold the inside only.
  const [inside] = find(document, WHEN);
  return inside?.closest<HTMLElement>(DIALOG_EVENT) ?? null;
}

function find(document: Document, selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (found) => isVisible(found) && !found.querySelector(QUICK_CREATE) && !found.closest(OWN),
  );
}

export interface DialogReading {
  identity: EventIdentity | null;
  title: string | null;
  list: GuestList;
  layer: number;
}

/** All that can be read, also without an id; for the maintainer's tool. */
export function readDialogFully(dialog: HTMLElement): DialogReading {
  const { identity, layer } = identityOf(dialog);
  return { identity, title: titleOf(dialog), list: readGuests(dialog), layer };
}

/**
 * The event in the dialog, in the page's words; null while its id can't be read. `guests` is null
 * with no list shown (none invited, or not drawn yet), and empty where they are more than can be told.
 */
export function sightDialog(
  dialog: HTMLElement,
): { sighting: Sighting; guests: Guest[] | null; layer: number } | null {
  const { identity, title, list, layer } = readDialogFully(dialog);
  if (!identity) return null;
  const sighting: Sighting = {
    ...identity,
    lineageId: lineageOf(identity.eventId),
    title,
    chip: chipOf(dialog),
    when: whenParts(dialog),
    fields: null,
  };
  const guests = list.known;
  return { sighting, guests, layer: Math.max(layer, guests ? list.layer : 1) };
}

function detailOf(dialog: HTMLElement): Element | null {
  return dialog.matches(DETAIL[1]) ? dialog : dialog.querySelector(DETAIL[1]);
}

function identityOf(dialog: HTMLElement): { identity: EventIdentity | null; layer: number } {
  const detail = detailOf(dialog);
  const self = [detail, dialog].find((element) => element?.matches(DIALOG_EVENT));
  const holder = self ?? dialog.querySelector(DIALOG_EVENT);
  const logged = detail?.matches(LOGGED) ? detail : dialog.querySelector(LOGGED);
  const { identity, layer } = identify(holder, logged);
  return { identity, layer: Math.max(layer, detail ? 1 : dialog.matches(DETAIL[2]) ? 2 : 3) };
}

/** The element that the dialog says is its title, else its first heading. */
function titleOf(dialog: HTMLElement): string | null {
  const id = dialog.getAttribute('aria-labelledby');
  const named = id ? dialog.querySelector(`#${CSS.escape(id)}`) : null;
  const title = named ?? dialog.querySelector(HEADING);
  return tidyTitle(tidy(title?.textContent ?? null));
}

/** The same event in the grid behind, which knows its year. */
function chipOf(dialog: HTMLElement): ChipShown | null {
  const raw = detailOf(dialog)?.getAttribute(EVENT_ID);
  if (!raw) return null;
  const chip = dialog.ownerDocument.querySelector(`${CHIP[1]}[${EVENT_ID}="${CSS.escape(raw)}"]`);
  return chip && showChip(chip).shown;
}

/** The parts of the time line below the title, each as a whole. */
function whenParts(dialog: HTMLElement): string[] {
  return [...(dialog.querySelector(WHEN)?.querySelectorAll('*') ?? [])]
    .filter((part) => !part.matches(HEADING) && !part.querySelector(HEADING))
    .map((part) => tidy(part.textContent).slice(0, LONGEST_PART))
    .slice(0, MOST_PARTS);
}
