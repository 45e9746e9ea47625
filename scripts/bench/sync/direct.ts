/** The contender: the Firestore SDK, doing the same reads and writes with nothing around them. */
import { initializeApp } from 'firebase/app';
import {
  connectAuthEmulator,
  GoogleAuthProvider,
  initializeAuth,
  inMemoryPersistence,
  signInWithCredential,
} from 'firebase/auth/web-extension';
import {
  collectionGroup,
  connectFirestoreEmulator,
  doc,
  documentId,
  type Firestore,
  getDocs,
  getFirestore,
  limit,
  orderBy,
  type QueryDocumentSnapshot,
  query,
  runTransaction,
  serverTimestamp,
  startAfter,
  where,
} from 'firebase/firestore';
import type { TeamConfig } from '#lib/domain/team.ts';
import { PAGE } from '#lib/remote/pull.ts';
import { emulatorIdToken } from '#lib/remote/sign-in.ts';

export interface Direct {
  /** Everything, page by page; answers how many documents it was. */
  read(): Promise<number>;
  /** New documents of one pair, each looked for first, in one transaction. */
  write(pairId: string, documents: readonly { id: string; fields: object }[]): Promise<void>;
}

export async function openDirect(config: TeamConfig, email: string): Promise<Direct> {
  const app = initializeApp(config.firebase, 'direct');
  const auth = initializeAuth(app, { persistence: inMemoryPersistence });
  const database = getFirestore(app);
  const { emulator, org } = config;
  if (!emulator) throw new Error('The benchmark runs on emulators only.');
  connectAuthEmulator(auth, `http://${emulator.auth}`, { disableWarnings: true });
  const [host = '', port] = emulator.firestore.split(':');
  connectFirestoreEmulator(database, host, Number(port));
  const credential = GoogleAuthProvider.credential(emulatorIdToken(email));
  const { user } = await signInWithCredential(auth, credential);
  return {
    read: () => readAll(database, user.uid),
    write: (pairId, documents) =>
      runTransaction(database, async (transaction) => {
        const places = documents.map(({ id }) =>
          doc(database, 'orgs', org, 'pairs', pairId, 'entries', id),
        );
        await Promise.all(places.map((place) => transaction.get(place)));
        for (const [index, place] of places.entries()) {
          transaction.set(place, { ...documents[index]?.fields, updatedAt: serverTimestamp() });
        }
      }),
  };
}

async function readAll(database: Firestore, uid: string) {
  let read = 0;
  let last: QueryDocumentSnapshot | undefined;
  for (;;) {
    const { docs } = await getDocs(
      query(
        collectionGroup(database, 'entries'),
        where('people', 'array-contains', uid),
        orderBy('updatedAt'),
        orderBy(documentId()),
        ...(last ? [startAfter(last)] : []),
        limit(PAGE),
      ),
    );
    read += docs.length;
    last = docs.at(-1);
    if (docs.length < PAGE) return read;
  }
}
