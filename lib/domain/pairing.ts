/** Who the other person of a meeting is. When in doubt nobody is: never the wrong one. */
import type { Guest } from './calendar-event.ts';

export type Standing =
  /** The person at this screen and one other, whose address it is, in lower case. */
  | { readonly is: 'pair'; readonly other: string }
  /** Two people, but nothing says which of them sits at this screen. */
  | { readonly is: 'ask'; readonly guests: readonly [Guest, Guest] }
  /** The guests can be read, and they are not this person and one other. */
  | { readonly is: 'no-pair' }
  /** The guests can't be read, and earlier meetings of the series don't tell. */
  | { readonly is: 'unknown' };

const ROOM = /@resource\.calendar\.google\.com$/;

/** Guests that are people: each address once, in lower case, rooms left out. */
export function peopleOf(guests: readonly Guest[]): Guest[] {
  const people = new Map<string, Guest>();
  for (const guest of guests) {
    const email = guest.email.toLowerCase();
    if (!ROOM.test(email) && !people.has(email)) people.set(email, { ...guest, email });
  }
  return [...people.values()];
}

/**
 * @param guests of this occurrence, null = not readable
 * @param me own addresses in lower case; empty = not known yet
 * @param series guests of the other occurrences of the same lineage: the earlier knowledge
 */
export function standingOf(
  guests: readonly Guest[] | null,
  me: ReadonlySet<string>,
  series: readonly (readonly Guest[] | null)[],
): Standing {
  if (guests) return standingByGuests(peopleOf(guests), me);
  const standings = series.flatMap((known) =>
    known ? [standingByGuests(peopleOf(known), me)] : [],
  );
  const others = new Set(standings.map((known) => (known.is === 'pair' ? known.other : null)));
  const [other] = others;
  // A series that has ever been held with somebody else, or with more people, tells nothing.
  return others.size === 1 && other ? { is: 'pair', other } : { is: 'unknown' };
}

function standingByGuests(people: readonly Guest[], me: ReadonlySet<string>): Standing {
  const [one, two, ...more] = people;
  if (!one || !two || more.length > 0) return { is: 'no-pair' };
  if (me.size === 0) return { is: 'ask', guests: [one, two] };
  if (me.has(one.email) === me.has(two.email)) return { is: 'no-pair' };
  return { is: 'pair', other: me.has(one.email) ? two.email : one.email };
}
