/** Why the data on this device can't be used now; decided by the platform's error names. */

export type StorageTrouble =
  | 'newer-data' // a later version of Sashi wrote it: nothing is touched
  | 'disk-full' // what was just written is not kept, everything before it is
  | 'data-unreadable'; // it does not open, and there is nothing to put in its place yet

export class StorageError extends Error {
  readonly code: StorageTrouble;
  constructor(code: StorageTrouble, options?: ErrorOptions) {
    super(code, options);
    this.name = 'StorageError';
    this.code = code;
  }
}

const NAMES: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: 'disk-full',
  VersionError: 'newer-data',
};

/** What an error of the database, or one that it caused, says of the storage; null = nothing. */
export function storageTroubleOf(error: unknown): StorageTrouble | null {
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at instanceof Object; depth += 1) {
    if (at instanceof StorageError) return at.code;
    const trouble = 'name' in at && typeof at.name === 'string' ? NAMES[at.name] : undefined;
    if (trouble) return trouble;
    // Dexie calls the error underneath `inner`, the platform `cause`.
    at = 'inner' in at && at.inner instanceof Object ? at.inner : 'cause' in at ? at.cause : null;
  }
  return null;
}
