/**
 * The one part that needs the whole Firestore: it is loaded by a panel, while that is seen, and never
 * by the worker, which it would keep alive and make slow to wake. It only rings: what changed is read
 * by the background, which parses it.
 */
import { deleteApp, type FirebaseApp, initializeApp } from 'firebase/app';
import {
  collectionGroup,
  connectFirestoreEmulator,
  doc,
  type Firestore,
  initializeFirestore,
  limit,
  memoryLocalCache,
  onSnapshot,
  orderBy,
  query,
  setLogLevel,
  Timestamp,
  where,
} from 'firebase/firestore';
import { FRESH_MS } from '#lib/domain/live-rhythm.ts';
import type { TeamConfig } from '#lib/domain/team.ts';

export interface ListenTo {
  readonly team: TeamConfig;
  readonly uid: string;
  readonly pairId: string;
  readonly otherUid: string;
  readonly since: { readonly seconds: number; readonly nanoseconds: number };
  /** The newest ID token. */
  readonly token: () => string;
}

export interface Heard {
  /** Somebody else changed something in a pair of mine; what I wrote the background knows. */
  readonly changed: () => void;
  /** The other has this pair's panel open at that meeting; null = not. */
  readonly presence: (event: string | null) => void;
  /** Whether what changes is heard as it changes: false while there is no connection. */
  readonly hears: (isSo: boolean) => void;
  /** The listener is dead; it may be started again. */
  readonly ended: () => void;
}

/** More changes than this in one sitting, and it begins anew; the rules allow no more in a query. */
const MOST = 100;

/** Listens until the returned function is called. Costs a read for each change, and two to begin. */
export function listen(to: ListenTo, heard: Heard): () => void {
  setLogLevel('silent');
  const app = initializeApp(to.team.firebase, `live-${crypto.randomUUID()}`);
  giveToken(app, to);
  const database = initializeFirestore(app, { localCache: memoryLocalCache() });
  if (to.team.emulator) emulate(database, to.team.emulator.firestore);
  const { seconds, nanoseconds } = to.since;
  const changes = query(
    collectionGroup(database, 'entries'),
    where('people', 'array-contains', to.uid),
    where('updatedAt', '>', new Timestamp(seconds, nanoseconds)),
    orderBy('updatedAt'),
    limit(MOST),
  );
  let gone: ReturnType<typeof setTimeout> | undefined;
  const stops = [
    onSnapshot(
      changes,
      { includeMetadataChanges: true },
      (snapshot) => {
        heard.hears(!snapshot.metadata.fromCache);
        if (snapshot.docChanges().some(({ doc: found }) => found.get('author') !== to.uid)) {
          heard.changed();
        }
        if (snapshot.size === MOST) heard.ended();
      },
      heard.ended,
    ),
    onSnapshot(
      doc(database, 'orgs', to.team.org, 'pairs', to.pairId, 'presence', to.otherUid),
      (found) => {
        const event: unknown = found.get('event');
        const rest = freshFor(found.get('at'));
        heard.presence(typeof event === 'string' && rest > 0 ? event : null);
        clearTimeout(gone);
        gone = setTimeout(() => heard.presence(null), Math.max(0, rest));
      },
      () => heard.presence(null),
    ),
  ];
  return () => {
    clearTimeout(gone);
    for (const stop of stops) stop();
    void deleteApp(app);
  };
}

/**
 * For how many ms more somebody is there who said so then, by this device's clock, with room for its
 * being wrong: who left says so, unless cut off.
 */
function freshFor(at: unknown): number {
  if (!(at instanceof Timestamp)) return 0;
  return FRESH_MS - Math.abs(Date.now() - at.toMillis());
}

/**
 * The session is the background's; here is only its token. Firestore asks for it under this name
 * (@firebase/auth-interop-types), where otherwise all of Firebase Auth would have to be.
 */
function giveToken(app: FirebaseApp, { uid, token }: ListenTo): void {
  const auth = {
    getUid: () => uid,
    getToken: async () => ({ accessToken: token() }),
    // Not at once: Firestore begins to wait for it only after this call.
    addAuthTokenListener: (tell: (token: string) => void) => queueMicrotask(() => tell(token())),
    removeAuthTokenListener: () => {},
  };
  const { container } = app as unknown as {
    readonly container: { addComponent(component: unknown): void };
  };
  container.addComponent({
    name: 'auth-internal',
    type: 'PRIVATE',
    instanceFactory: () => auth,
    instantiationMode: 'LAZY',
    multipleInstances: false,
    serviceProps: {},
    onInstanceCreated: null,
  });
}

function emulate(database: Firestore, at: string): void {
  const [host = '', port] = at.split(':');
  connectFirestoreEmulator(database, host, Number(port));
}
