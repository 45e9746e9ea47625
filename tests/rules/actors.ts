/** Everybody who may try something, from those meant to down to those who are nobody here. */
import { initializeTestEnvironment, type TokenOptions } from '@firebase/rules-unit-testing';
import { type Firestore, setLogLevel } from 'firebase/firestore';
import { emulatorsHere } from '#support/emulators-here.ts';
import { tokenOf } from './rest.ts';

interface Actor {
  readonly uid: string;
  readonly token: TokenOptions;
}

const verified = (uid: string, email = `${uid}@acme.test`): Actor => ({
  uid,
  token: { email, email_verified: true, firebase: { sign_in_provider: 'google.com' } },
});

const ACTORS = {
  'Aki, the supporter': verified('aki'),
  'Ben, a member': verified('ben'),
  'Cho, a member': verified('cho'),
  'Dan, who is invited': verified('dan'),
  'Eve, who has left': verified('eve'),
  'Fay, another supporter': verified('fay'),
  'Ada, the administrator': verified('ada'),
  'Ana, the analyst': verified('ana'),
  'Gil of another company': verified('gil', 'gil@globex.test'),
  'somebody new, invited but not joined': verified('new'),
  'somebody with Ben’s uid and another address': verified('ben', 'ben@home.test'),
  'Ben, his address not verified': {
    uid: 'ben',
    token: { email: 'ben@acme.test', email_verified: false },
  },
  'Aki, her address not verified': {
    uid: 'aki',
    token: { email: 'aki@acme.test', email_verified: false },
  },
  'Ada, her address not verified': {
    uid: 'ada',
    token: { email: 'ada@acme.test', email_verified: false },
  },
  'Ben, without an address': { uid: 'ben', token: {} },
  'somebody anonymous with Ben’s uid': {
    uid: 'ben',
    token: { firebase: { sign_in_provider: 'anonymous' } },
  },
  'nobody at all': null,
} as const satisfies Record<string, Actor | null>;

export type ActorName = keyof typeof ACTORS;
export const actorNames = Object.keys(ACTORS) as ActorName[];

/** What that person's requests bear, without a client of ours. */
export function tokenFor(name: ActorName): string | null {
  const actor: Actor | null = ACTORS[name];
  if (!actor) return null;
  const { email, email_verified, firebase } = actor.token as Record<string, unknown>;
  return tokenOf(actor.uid, { email, email_verified, firebase });
}

/** Everybody who has joined the organisation and asks under the address that they joined with. */
export const COLLEAGUES = actorNames.slice(0, 8);

setLogLevel('silent'); // a denial is what we ask for, half of the time

const { firestore, projectId } = emulatorsHere();
const [host = '', port] = firestore.split(':');
const environment = await initializeTestEnvironment({
  projectId,
  firestore: { host, port: Number(port) },
});
const databases = new Map<string, Firestore>();

/** The database as that person reaches it. */
export function as(name: ActorName): Firestore {
  const actor = ACTORS[name];
  return databaseOf(name, () =>
    actor
      ? environment.authenticatedContext(actor.uid, actor.token)
      : environment.unauthenticatedContext(),
  );
}

/** The database as somebody with exactly this token reaches it. */
export function withToken(uid: string, token: TokenOptions): Firestore {
  return databaseOf(JSON.stringify([uid, token]), () =>
    environment.authenticatedContext(uid, token),
  );
}

type Context = ReturnType<typeof environment.unauthenticatedContext>;

function databaseOf(key: string, make: () => Context): Firestore {
  const database = databases.get(key) ?? (make().firestore() as unknown as Firestore);
  databases.set(key, database);
  return database;
}
