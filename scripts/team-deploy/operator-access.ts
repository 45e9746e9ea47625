/** The operator's own access to the project: past the rules, as an owner of it has anyway. */
import { createRequire } from 'node:module';

export interface OperatorAccess {
  /** `https://…/v1` or an emulator's. */
  readonly firestore: string;
  readonly token: string;
  readonly isEmulator: boolean;
}

interface FirebaseTools {
  readonly requireAuth: (options: { project: string; nonInteractive: boolean }) => Promise<unknown>;
  readonly getAccessToken: () => Promise<string>;
}

/** Signed in by `firebase login`, or with Google's application default credentials. */
export async function connectAsOperator(project: string): Promise<OperatorAccess> {
  const emulator = process.env['FIRESTORE_EMULATOR_HOST'];
  if (emulator) {
    return { firestore: `http://${emulator}/v1`, token: 'owner', isEmulator: true };
  }
  const require = createRequire(import.meta.url);
  // The pinned firebase-tools' own sign-in, so that there is one thing to be signed in to.
  const { requireAuth } = require('firebase-tools/lib/requireAuth') as FirebaseTools;
  const { getAccessToken } = require('firebase-tools/lib/apiv2') as FirebaseTools;
  try {
    await requireAuth({ project, nonInteractive: true });
    return {
      firestore: 'https://firestore.googleapis.com/v1',
      token: await getAccessToken(),
      isEmulator: false,
    };
  } catch {
    throw new Error(
      'Nobody is signed in to Google here. Nothing was changed: run "npx firebase login" as an owner of the project, then this again.',
    );
  }
}

/** As `fetch`; throws one sentence when nobody answers. */
export async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    const { host } = new URL(url);
    throw new Error(
      `${host} does not answer: check the network, then run this again; what was done stays done.`,
      { cause },
    );
  }
}

/** Asks Firestore's REST interface; throws with its own words when it says no. */
export async function askFirestore(
  { firestore, token }: OperatorAccess,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await reach(`${firestore}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.status === 404) return null;
  const text = await response.text();
  if (!response.ok) throw new Error(`Firestore refused: ${text.slice(0, 400)}`);
  return JSON.parse(text);
}
