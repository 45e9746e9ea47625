/** The edit page of an event that exists. Fields seen 2018 to 2024; its newest form is unverified. */
import type { Sighting } from '#lib/domain/sighting.ts';
import type { OpenSighting } from './dialog.ts';
import { guestRows } from './guest-rows.ts';
import { EDIT } from './selectors.ts';

/** No text in a field that is read is as long. */
const LONGEST_FIELD = 10_000;
/** Worse than any selector: the page is there, and the field that matters most is not found. */
const UNREAD = 4;

/** The event that is being edited, as saved or as typed so far; null when there is none or it is new. */
export function sightEditPage(document: Document): OpenSighting | null {
  // The address holds the id, and nothing else does for certain.
  const [, id] = /\/r\/eventedit\/([^/]+)/.exec(document.location?.pathname ?? '') ?? [];
  if (!id || document.querySelector(EDIT.new)) return null;
  const field = document.querySelector(EDIT.title);
  const [fromDay, from, toDay, to] = EDIT.times.map((name) => document.querySelector(name));
  const list = document.querySelector(EDIT.guestList);
  // Before the page is drawn, or after it went, nothing is missing.
  if (!field && !list && !fromDay) return null;
  const sighting: Sighting = {
    id,
    log: null,
    title: valueOf(field),
    chip: null,
    when: null,
    fields: [
      { day: dayOf(fromDay), time: valueOf(from) },
      { day: dayOf(toDay), time: valueOf(to) },
    ],
    guests: list && guestRows(list),
  };
  return { sighting, layer: field ? 1 : UNREAD };
}

/** `data-date="20260708"` is kept up to date while the field is typed in. */
function dayOf(field: Element | null | undefined): string {
  return field?.getAttribute('data-date') ?? '';
}

function valueOf(field: Element | null | undefined): string {
  const typed = field instanceof HTMLInputElement ? field.value : '';
  return (typed || (field?.getAttribute('data-initial-value') ?? '')).slice(0, LONGEST_FIELD);
}
