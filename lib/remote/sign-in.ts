import { GoogleAuthProvider, signInWithCredential, signOut } from 'firebase/auth/web-extension';
import type { Colleague } from '#lib/domain/team.ts';
import type { Connection } from './connection.ts';
import { enter } from './directory.ts';

/** Signs in with Google's ID token and enters the directory; leaves no session when that fails. */
export async function signIn(
  { auth, database }: Connection,
  org: string,
  idToken: string,
): Promise<Colleague> {
  const { user } = await signInWithCredential(auth, GoogleAuthProvider.credential(idToken));
  try {
    const email = (user.email ?? '').toLowerCase();
    const name = (user.displayName ?? '').slice(0, 200).toWellFormed();
    return await enter(database, org, { uid: user.uid, email, name });
  } catch (error) {
    await signOut(auth);
    throw error;
  }
}

/** What an emulator takes for a Google ID token; the address is the account's id at "Google". */
export function emulatorIdToken(email: string): string {
  const address = email.toLowerCase();
  return JSON.stringify({ sub: address, email: address, email_verified: true });
}
