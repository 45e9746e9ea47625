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
import type { Changes, Cursor, SharedPreparation } from '#lib/domain/ports.ts';
import { cursorAt, placeOf, withOverlap } from './cursor.ts';
import { fromDocument } from './preparation-document.ts';

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
      collectionGroup(database, 'preparations'),
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
  const read = ours.map((found) => ({ path: found.ref.path, preparation: fromDocument(found) }));
  const more = docs.length === PAGE;
  const last = docs.at(-1);
  const at: unknown = last?.get('updatedAt');
  return {
    preparations: read.flatMap(({ preparation }): SharedPreparation[] =>
      preparation ? [preparation.shared] : [],
    ),
    unreadable: read.flatMap(({ path, preparation }) => (preparation ? [] : [path])),
    cursor:
      last && at instanceof Timestamp
        ? cursorAt({ at, path: last.ref.path, more })
        : place && cursorAt({ ...place, more: false }),
    more,
  };
}
