/** What is done so that the data on this device lasts. */
import type { Device } from './device.ts';
import type { PersonRecord } from './record/record.ts';
import type { StorageTrouble } from './storage-trouble.ts';

/** A copy that can be looked at and brought back; `set-aside` = a database that did not open. */
export interface Copy {
  readonly id: string;
  readonly at: string;
  readonly why: 'daily' | 'update' | 'set-aside';
  /** Bytes; null = not known. */
  readonly size: number | null;
}

export interface StorageState {
  /** Why nothing can be done now, or null. */
  readonly trouble: StorageTrouble | null;
  readonly copies: Copy[];
}

export interface StorageCare {
  /** The device, once its data has opened; rejects with a `StorageError`. */
  read(): Promise<Device>;
  state(): Promise<StorageState>;
  /** Takes a copy when the last one is a day old. */
  keepDaily(): Promise<void>;
  /** Deletes a database that was set aside, and no other; false when it could not be. */
  forgetAside(id: string): Promise<boolean>;
  /** A copy as text; null when it can't be read. */
  copy(id: string): Promise<string | null>;
  /** What the person wrote, as a copy has it; null when it can't be read. */
  recordIn(id: string, writtenAt: string): Promise<PersonRecord | null>;
  /**
   * What was deleted is to be in no copy either; databases that were set aside go, too. Answers how
   * many of these could not be deleted.
   */
  forgetCopies(): Promise<number>;
}
