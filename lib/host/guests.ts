/** The people of an open event, by their addresses: read from the rows as they stand there. */
import type { Guest } from '#lib/domain/calendar-event.ts';
import type { RawGuests } from '#lib/domain/sighting.ts';

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

export function readGuests({ rows, summary, layer }: RawGuests): GuestList {
  const people = new Map<string, Guest>();
  let complete = true;
  for (const { email: written, group, organizer } of rows) {
    const email = written.trim();
    if (ROOM.test(email)) continue;
    if (group || !ADDRESS.test(email) || email.length > 320) {
      complete = false;
      continue;
    }
    const key = email.toLowerCase();
    people.set(key, { email, organizer: organizer || (people.get(key)?.organizer ?? false) });
  }
  const announced = announcedGuests(summary);
  const partial = announced > rows.length || people.size > MOST_GUESTS;
  const guests = [...people.values()].slice(0, MOST_GUESTS);
  // More than two are announced: whoever is still missing, it is no pair.
  const crowd = partial && announced > 2;
  const drawn = rows.length > 0 && !partial;
  return {
    guests,
    known: crowd ? [] : drawn ? (complete ? guests : []) : null,
    partial,
    layer: rows.length > 0 || announced > 0 ? layer || 1 : 0,
  };
}

/** The first number of "4 guests", "ゲスト 4 人"; 0 when there is none. */
function announcedGuests(summary: string): number {
  return Number(/\d+/.exec(summary.normalize('NFKC'))?.[0] ?? 0);
}
