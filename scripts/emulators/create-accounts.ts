/** Makes people up in the Auth emulator, under ids of our choice. */
import * as z from 'zod';
import type { Emulators } from '../emulators.ts';

/** A good answer lists the accounts that were not taken. */
const refusalsSchema = z.object({ error: z.array(z.unknown()).default([]) });

export interface Account {
  readonly uid: string;
  /** In lower case; also the account's id at "Google", so that signing in with it finds the uid. */
  readonly email: string;
  readonly name: string;
}

/** Creates them as people who sign in with Google and whose address is verified. */
export async function createAccounts(
  { auth, projectId }: Pick<Emulators, 'auth' | 'projectId'>,
  accounts: readonly Account[],
): Promise<void> {
  const service = `http://${auth}/identitytoolkit.googleapis.com/v1/projects/${projectId}`;
  const response = await fetch(`${service}/accounts:batchCreate`, {
    method: 'POST',
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    body: JSON.stringify({
      allowOverwrite: true,
      users: accounts.map(({ uid, email, name }) => ({
        localId: uid,
        email,
        emailVerified: true,
        displayName: name,
        providerUserInfo: [{ providerId: 'google.com', rawId: email, email, displayName: name }],
      })),
    }),
  });
  const answer = await response.text();
  const refused = response.ok ? refusalsSchema.parse(JSON.parse(answer)).error : [answer];
  if (refused.length > 0) throw new Error(`The Auth emulator refused accounts: ${answer}`);
}
