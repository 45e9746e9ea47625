/** The rows of a guest list as they stand in a dialog or on an edit page. Light: it runs in the page. */
import type { RawGuests } from '#lib/domain/sighting.ts';
import { layered } from './layered.ts';
import { CALENDAR_ROW, GROUP, GUEST, GUEST_SUMMARY, ORGANIZER } from './selectors.ts';

/** One more than is read: the list is then known to be longer. */
const MOST_ROWS = 501;
const LONGEST = 400;

export function guestRows(root: Element): RawGuests {
  const summary = root.querySelector(GUEST_SUMMARY)?.textContent?.slice(0, LONGEST) ?? '';
  const owner = root.querySelector(CALENDAR_ROW);
  const { found, layer } = layered(root, GUEST);
  // The calendar's owner has a card too, in a row around or at the calendar's name.
  const rows = found.filter(
    (row) => layer < 3 || !owner || !(row.contains(owner) || owner.contains(row)),
  );
  return {
    rows: rows.slice(0, MOST_ROWS).map(rowOf),
    summary,
    layer: rows.length > 0 ? layer : 0,
  };
}

function rowOf(row: Element) {
  const address = row.getAttribute('data-email') ?? row.getAttribute('data-hovercard-id') ?? '';
  return {
    email: address.slice(0, LONGEST),
    group: row.matches(GROUP),
    organizer: (row.matches(ORGANIZER) ? row : row.querySelector(ORGANIZER)) !== null,
  };
}
