/** The people of an open event, by their addresses. */
import type { Guest } from '#lib/domain/calendar-event.ts';
import { CALENDAR_ROW, GROUP, GUEST, GUEST_SUMMARY, ORGANIZER } from './selectors.ts';

export interface GuestList {
  /** People, each once; neither rooms nor mailing lists. */
  guests: Guest[];
  /**
   * Whom the event is with. All people; `[]`, which is never a pair, where there are more than can be
   * told (a mailing list among them, or a list that is cut short); null while no list is drawn.
   */
  known: Guest[] | null;
  /** True iff fewer are shown than the page says there are. */
  partial: boolean;
  /** 0 = no list is shown at all. */
  layer: number;
}

/** As strict as the parser of messages, so that one odd address can't lose the whole event. */
const ADDRESS = /^(?!\.)(?!.*\.\.)[\w'+\-.]*[\w+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
const ROOM = /@resource\.calendar\.google\.com$/i;
const MOST_GUESTS = 500;

/** Reads the guest list within a dialog or an edit page. */
export function readGuests(root: Element): GuestList {
  const { rows, layer } = findRows(root);
  const people = new Map<string, Guest>();
  let complete = true;
  for (const row of rows) {
    const email = addressOf(row);
    if (ROOM.test(email)) continue;
    if (row.matches(GROUP) || !ADDRESS.test(email) || email.length > 320) {
      complete = false;
      continue;
    }
    const key = email.toLowerCase();
    const organizer = row.matches(ORGANIZER) || row.querySelector(ORGANIZER) !== null;
    people.set(key, { email, organizer: organizer || (people.get(key)?.organizer ?? false) });
  }
  const announced = announcedGuests(root);
  const partial = announced > rows.length || people.size > MOST_GUESTS;
  const guests = [...people.values()].slice(0, MOST_GUESTS);
  const shown = rows.length > 0 || announced > 0;
  // "2 guests" over one row, or over none, is a list that is still being drawn.
  const drawn = rows.length > 0 && !(partial && announced <= 2);
  const all = complete && !partial ? guests : [];
  return { guests, known: drawn ? all : null, partial, layer: shown ? layer : 0 };
}

function findRows(root: Element): { rows: Element[]; layer: number } {
  for (const layer of [1, 2, 3] as const) {
    const rows = [...root.querySelectorAll(GUEST[layer])].filter(
      (row) => layer < 3 || !isOwnersRow(row, root),
    );
    if (rows.length > 0) return { rows, layer };
  }
  return { rows: [], layer: 1 };
}

/** The calendar's owner has a card too, in a row around or at the calendar's name. */
function isOwnersRow(row: Element, root: Element): boolean {
  const calendar = root.querySelector(CALENDAR_ROW);
  return calendar !== null && (row.contains(calendar) || calendar.contains(row));
}

function addressOf(row: Element): string {
  return (row.getAttribute('data-email') ?? row.getAttribute('data-hovercard-id') ?? '').trim();
}

/** The first number of "4 guests", "ゲスト 4 人"; 0 when there is none. */
function announcedGuests(root: Element): number {
  const summary = root.querySelector(GUEST_SUMMARY)?.textContent ?? '';
  return Number(/\d+/.exec(summary.normalize('NFKC'))?.[0] ?? 0);
}
