import type { CompanyOffice } from '#lib/domain/company/ports.ts';
import type { Device } from '#lib/domain/device.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import type { Clock, Team, TeamErrorCode } from '#lib/domain/ports.ts';
import type { Ratings } from '#lib/domain/rating/ports.ts';
import type { StorageCare } from '#lib/domain/storage-care.ts';
import type { SyncWish } from '#lib/domain/sync-wish.ts';
import type { Balances } from '#lib/domain/talk-balance.ts';
import type { TeamHints } from '#lib/domain/team-hint.ts';
import type { DeviceStore } from '#lib/platform/device-store.ts';
import type { GoogleAccountsStore } from '#lib/platform/google-accounts-store.ts';
import type { HintMemoryStore } from '#lib/platform/hint-memory.ts';
import type { ReminderMemoryStore } from '#lib/platform/reminder-memory.ts';
import type { SettingsStore } from '#lib/platform/settings-store.ts';

export interface SyncOutcome {
  /** `done`, or what kept it from its end; nothing is lost either way. */
  readonly outcome: 'done' | TeamErrorCode;
  /** When the first of the waiting rows may be tried again, or null when none waits. */
  readonly nextTryAt: string | null;
}

/** What the use cases work at. */
export interface Desk {
  readonly clock: Clock;
  readonly newId: () => string;
  /** In [0, 1). */
  readonly random: () => number;
  /** What the person did with hints. */
  readonly hints: HintMemoryStore;
  /** Which 1on1s the person was reminded of. */
  readonly reminders: ReminderMemoryStore;
  /** Whose calendars stand beside each other in this browser. */
  readonly googleAccounts: GoogleAccountsStore;
  readonly isOnline: () => boolean;
  /** Read once the data of that device has opened. */
  readonly device: DeviceStore;
  readonly storage: Omit<StorageCare, 'read'>;
  readonly settings: SettingsStore;
  /** The data of whoever this device shows now. */
  local(device: Device): LocalStore;
  /** Deletes the data of the account that this device shows; what cannot be deleted rejects. */
  wipe(device: Device): Promise<void>;
  /** Removes what is about meetings before that day, of every account that is known here and from copies, too. */
  forgetOlder(device: Device, day: string): Promise<void>;
  /** The team that is set up, or null. */
  team(device: Device): Team | null;
  /** The anonymous part of that team. */
  ratings(device: Device): Ratings | null;
  /** Who talked how much, as the two of a pair guess. */
  balances(device: Device): Balances | null;
  /** Hints that its people write for each other. */
  teamHints(device: Device): TeamHints | null;
  /** Its people, teams and invitations. */
  company(device: Device): CompanyOffice | null;
  /** Sends what waits and reads what is new, for the account that is signed in. */
  sync(device: Device, team: Team, wish: Partial<SyncWish>): Promise<SyncOutcome>;
  /** Does one thing to the account at a time: a session never changes while rows are being sent. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}
