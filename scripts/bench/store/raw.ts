/** The same work on the same database by hand: what IndexedDB itself costs. */

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

export function openRaw(name: string): Promise<IDBDatabase> {
  return done(indexedDB.open(name));
}

/** Reads what is there, puts row and outbox row; resolves when both are on the disk. */
export async function saveRaw(database: IDBDatabase, row: object, unsent: object): Promise<void> {
  const stores = ['entries', 'unsent'];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const committed = new Promise((resolve) => transaction.addEventListener('complete', resolve));
  const entries = transaction.objectStore('entries');
  const { name, author } = row as { name: string; author: string };
  await done(entries.getAll(IDBKeyRange.bound([name, author], [name, author, []])));
  entries.put(row);
  transaction.objectStore('unsent').put(unsent);
  await committed;
}

/** Everything of a pair, by the index on it. */
export function threadRaw(database: IDBDatabase, pairId: string): Promise<unknown[]> {
  const entries = database.transaction('entries').objectStore('entries');
  return done(entries.index('pairId').getAll(pairId));
}

/** The last ones by day, walking back from the end. */
export function newestRaw(database: IDBDatabase, most: number): Promise<unknown[]> {
  const index = database.transaction('meetings').objectStore('meetings').index('onDate');
  const found: unknown[] = [];
  const walk = index.openCursor(null, 'prev');
  return new Promise((resolve) => {
    walk.addEventListener('success', () => {
      const cursor = walk.result;
      if (!cursor || found.length === most) return resolve(found);
      found.push(cursor.value);
      return cursor.continue();
    });
  });
}
