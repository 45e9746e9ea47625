import {
  collectionGroup,
  documentId,
  type Firestore,
  getDocs,
  limit,
  orderBy,
  query,
  startAfter,
  startAt,
  Timestamp,
  where,
} from 'firebase/firestore/lite';
import type { Changes, Cursor, SharedEntry } from '#lib/domain/ports.ts';
import { cursorAt, placeOf, withOverlap } from './cursor.ts';
import { fromDocument } from './entry-document.ts';

/** Documents in one answer; the rules allow up to 100. */
const PAGE = 50;

/** What changed after the cursor in all pairs of that person, oldest first: one query. */
export async function pull(
  database: Firestore,
  org: string,
  uid: string,
  cursor: Cursor | null,
): Promise<Changes> {
  const place = placeOf(cursor);
  const { docs } = await getDocs(
    query(
      collectionGroup(database, 'entries'),
      where('people', 'array-contains', uid),
      orderBy('updatedAt'),
      orderBy(documentId()),
      ...(place
        ? [place.more ? startAfter(place.at, place.path) : startAt(withOverlap(place.at))]
        : []),
      limit(PAGE),
    ),
  );
  const ours = docs.filter(({ ref }) => ref.path.startsWith(`orgs/${org}/pairs/`));
  const read = ours.map((found) => ({ path: found.ref.path, entry: fromDocument(found) }));
  const more = docs.length === PAGE;
  const last = docs.at(-1);
  const at: unknown = last?.get('updatedAt');
  return {
    entries: read.flatMap(({ entry }): SharedEntry[] => (entry ? [entry] : [])),
    unreadable: read.flatMap(({ path, entry }) => (entry ? [] : [path])),
    cursor:
      last && at instanceof Timestamp
        ? cursorAt({ at, path: last.ref.path, more })
        : place && cursorAt({ ...place, more: false }),
    more,
  };
}
