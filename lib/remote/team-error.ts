/** Firebase's error codes, as the reasons that the product knows. */
import { FirebaseError } from 'firebase/app';
import { TeamError, type TeamErrorCode } from '#lib/domain/ports.ts';

const CODES: ReadonlyMap<string, TeamErrorCode> = new Map(
  Object.entries({
    'permission-denied': 'denied',
    unimplemented: 'denied',
    'invalid-argument': 'denied', // it will never take that one: the others must not wait for it
    'out-of-range': 'denied',
    'not-found': 'denied', // the project has no such database
    unauthenticated: 'signed-out',
    'resource-exhausted': 'quota',
    aborted: 'conflict',
    'already-exists': 'conflict',
    'failed-precondition': 'conflict',
    'auth/user-token-expired': 'signed-out',
    'auth/invalid-user-token': 'signed-out',
    'auth/user-not-found': 'signed-out',
    'auth/user-disabled': 'signed-out',
    'auth/user-mismatch': 'signed-out',
    'auth/quota-exceeded': 'quota',
    'auth/too-many-requests': 'quota',
    'auth/invalid-credential': 'denied',
    'auth/account-exists-with-different-credential': 'denied',
    'auth/operation-not-allowed': 'denied',
    'auth/admin-restricted-operation': 'denied',
    'auth/invalid-api-key': 'denied',
    'auth/api-key-not-valid.-please-pass-a-valid-api-key.': 'denied',
  } as const),
);

/** What went wrong, by code; a code that is not known may pass, so it counts as no answer. */
export function asTeamError(error: unknown): TeamError {
  if (error instanceof TeamError) return error;
  const code = error instanceof FirebaseError ? error.code : '';
  return new TeamError(CODES.get(code) ?? 'offline', { cause: error });
}
