import { FirebaseError } from 'firebase/app';
import { GoogleAuthProvider, signInWithCredential, signOut } from 'firebase/auth/web-extension';
import { TeamError } from '#lib/domain/ports.ts';
import type { Colleague } from '#lib/domain/team.ts';
import type { Connection } from './connection.ts';
import { enter } from './directory.ts';

/** What the operator has not done, or undone; trying again does not help. */
const NOT_SET_UP = new Set([
  'auth/operation-not-allowed', // the provider "Google" is not enabled
  'auth/configuration-not-found', // nor is anything else
  'auth/invalid-credential', // the OAuth client is not safelisted
  'auth/invalid-api-key',
  'auth/api-key-not-valid.-please-pass-a-valid-api-key.',
]);

/** Signs in with Google's ID token and enters the directory; leaves no session when that fails. */
export async function signIn(
  { auth, database }: Connection,
  org: string,
  idToken: string,
): Promise<Colleague> {
  const credential = GoogleAuthProvider.credential(idToken);
  const { user } = await signInWithCredential(auth, credential).catch((error: unknown) => {
    throw isNotSetUp(error) ? new TeamError('not-set-up', { cause: error }) : error;
  });
  try {
    if (!user.emailVerified) throw new TeamError('unverified');
    const email = (user.email ?? '').toLowerCase();
    const name = (user.displayName ?? '').slice(0, 200).toWellFormed();
    return await enter(database, org, { uid: user.uid, email, name });
  } catch (error) {
    await signOut(auth);
    throw error;
  }
}

function isNotSetUp(error: unknown): boolean {
  return error instanceof FirebaseError && NOT_SET_UP.has(error.code);
}

/** What an emulator takes for a Google ID token; the address is the account's id at "Google". */
export function emulatorIdToken(email: string): string {
  const address = email.toLowerCase();
  return JSON.stringify({ sub: address, email: address, email_verified: true });
}
