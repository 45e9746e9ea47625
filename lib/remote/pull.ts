import {
  collectionGroup,
  documentId,
  type Firestore,
  getDocs,
  limit,
  orderBy,
  query,
  Timestamp,
  where,
} from 'firebase/firestore/lite';
import type { Changes, Cursor, SharedEntry } from '#lib/domain/ports.ts';
import { beginningAt, cursorAt, placeAfter, placeOf } from './cursor.ts';
import { fromDocument } from './entry-document.ts';

/** Documents in one answer: as many as the rules allow. */
export const PAGE = 100;

/**
 * What changed after the cursor in all pairs of that person, oldest first: one query. `now` in
 * milliseconds since 1970 UTC, by this device's clock.
 */
export async function pull(
  database: Firestore,
  org: string,
  uid: string,
  cursor: Cursor | null,
  now: number,
): Promise<Changes> {
  const place = placeOf(cursor);
  const { docs } = await getDocs(
    query(
      collectionGroup(database, 'entries'),
      where('people', 'array-contains', uid),
      orderBy('updatedAt'),
      orderBy(documentId()),
      ...(place ? [beginningAt(place, now)] : []),
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
        ? cursorAt(placeAfter(place, { at, path: last.ref.path, more }, now))
        : place && cursorAt({ ...place, more: false }),
    more,
  };
}
