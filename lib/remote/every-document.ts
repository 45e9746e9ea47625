import {
  type CollectionReference,
  documentId,
  getDocs,
  limit,
  orderBy,
  type QueryDocumentSnapshot,
  query,
  startAfter,
} from 'firebase/firestore/lite';

/** Most documents that the rules give in one answer. */
const PAGE = 100;

/** All of a collection by their ids, however many: one question for each hundred. */
export async function everyDocument(all: CollectionReference): Promise<QueryDocumentSnapshot[]> {
  const found: QueryDocumentSnapshot[] = [];
  for (;;) {
    const last = found.at(-1);
    const after = last ? [startAfter(last.id)] : [];
    const { docs } = await getDocs(query(all, orderBy(documentId()), ...after, limit(PAGE)));
    found.push(...docs);
    if (docs.length < PAGE) return found;
  }
}
