/** The company's own Firebase project, connected to when it is first asked for something. */
import { deleteApp, getApps, initializeApp } from 'firebase/app';
import {
  type Auth,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  inMemoryPersistence,
} from 'firebase/auth/web-extension';
import {
  connectFirestoreEmulator,
  type Firestore,
  getFirestore,
  setLogLevel,
} from 'firebase/firestore/lite';
import { TeamError } from '#lib/domain/ports.ts';
import type { TeamConfig } from '#lib/domain/team.ts';

export interface Connection {
  readonly auth: Auth;
  readonly database: Firestore;
}

/** Rejects with `signed-out` unless that person has a session here. */
export async function demandSession({ auth }: Connection, uid: string): Promise<void> {
  await auth.authStateReady();
  if (auth.currentUser?.uid !== uid) throw new TeamError('signed-out');
  await auth.currentUser.getIdToken(); // renewed here, so that its failure is named by its code
}

/**
 * Connects on the first call and answers the same connection afterwards, since connecting asks the
 * network about a kept session. `name` is what the browser keeps that session under.
 */
export function lazyConnection(config: TeamConfig, name: string): () => Connection {
  let connection: Connection | undefined;
  return () => {
    connection ??= connect(config, name);
    return connection;
  };
}

function connect(config: TeamConfig, name: string): Connection {
  setLogLevel('silent'); // its warnings quote whole requests, and so what people wrote
  const former = getApps().find((app) => app.name === name);
  if (former) void deleteApp(former); // the team was left and joined again
  const app = initializeApp(config.firebase, name);
  const persistence = [indexedDBLocalPersistence, inMemoryPersistence];
  const auth = initializeAuth(app, { persistence });
  const database = getFirestore(app);
  if (config.emulator) emulate({ auth, database }, config.emulator);
  return { auth, database };
}

function emulate({ auth, database }: Connection, at: NonNullable<TeamConfig['emulator']>): void {
  connectAuthEmulator(auth, `http://${at.auth}`, { disableWarnings: true });
  const [host = '', port] = at.firestore.split(':');
  connectFirestoreEmulator(database, host, Number(port));
}
