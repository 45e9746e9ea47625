/** A background without a browser around it: real databases, the real engine, a team in memory. */

import { type Device, databaseOf, NEW_DEVICE } from '#lib/domain/device.ts';
import { NO_ACCOUNTS_SEEN, withSeen } from '#lib/domain/google-accounts.ts';
import { type Team, TeamError } from '#lib/domain/ports.ts';
import { settingsState } from '#lib/domain/settings-state.ts';
import type { Colleague, Role, TeamConfig } from '#lib/domain/team.ts';
import { NO_HINTS_KEPT } from '#lib/platform/hint-memory.ts';
import { type Database, openDatabase } from '#lib/storage/database.ts';
import { forgetOlder } from '#lib/storage/forget-older.ts';
import { createLocalStore } from '#lib/storage/local-store.ts';
import { createSyncStore } from '#lib/storage/sync-store.ts';
import { createSync } from '#lib/sync/create-sync.ts';
import type { Desk } from '../../entrypoints/background/desk.ts';
import type { Fault } from './lossy-line.ts';
import { lossyOffice } from './lossy-team.ts';

export const ACME: TeamConfig = {
  name: 'Acme',
  org: 'acme',
  firebase: { apiKey: 'k', authDomain: 'acme.example', projectId: 'acme-prod' },
  googleClientId: '1-a.apps.googleusercontent.com',
};

/** People who have joined, by address; whoever signs in joins. */
export function acme(supporters: readonly string[] = []) {
  const people = new Map<string, Colleague>();
  const roleOf = (uid: string): Role => (supporters.includes(uid) ? 'supporter' : 'member');
  return { office: lossyOffice(), people, roleOf };
}

export interface KeptDesk extends Desk {
  fault: Fault;
  /** False once the session was revoked. */
  session: boolean;
  minute: number;
  readonly databases: Map<string, Database>;
  close(): void;
}

export function openKeptDesk({ office, people, roleOf }: ReturnType<typeof acme>): KeptDesk {
  let device: Device = { ...NEW_DEVICE, team: ACME };
  let googleAccounts = NO_ACCOUNTS_SEEN;
  let keptHints = NO_HINTS_KEPT;
  let ids = 0;
  const prefix = crypto.randomUUID();
  const databases = new Map<string, Database>();
  const opened = (of: Device) => {
    const name = `${prefix}-${databaseOf(of)}`;
    const database = databases.get(name) ?? openDatabase(name);
    databases.set(name, database);
    return database;
  };
  const reached = <T>(answer: T): T => {
    if (desk.fault !== 'none') throw new TeamError('offline');
    return answer;
  };
  const team: Team = {
    signIn: async (email) => {
      const person = people.get(email) ?? { uid: email.split('@')[0] ?? '', email, name: email };
      people.set(email, person);
      desk.session = true;
      return person;
    },
    restore: async () => (desk.session && device.signedIn ? device.account : null),
    signOut: async () => {},
    findColleague: async (email) => reached(people.get(email) ?? null),
    roleTowards: async () => reached(roleOf(device.account?.uid ?? '')),
    send: (entries) => own().send(entries),
    present: async () => {},
    listening: async () => ({ token: 't', since: { seconds: 0, nanoseconds: 0 } }),
    pull: (cursor) => own().pull(cursor),
  };
  const own = () => office.device(device.account?.uid ?? '', () => desk.fault);
  const clock = { now: () => Date.UTC(2026, 10, 2, 0, desk.minute) };
  let last: Promise<unknown> = Promise.resolve();
  const desk: KeptDesk = {
    fault: 'none',
    session: true,
    minute: 0,
    databases,
    clock,
    newId: () => `key-${(ids += 1)}`,
    random: () => 0,
    hints: {
      read: async () => keptHints,
      write: async (_, next) => {
        keptHints = next;
      },
      forget: async () => {},
    },
    reminders: { read: async () => ({}), speak: async () => {}, forget: async () => {} },
    googleAccounts: {
      read: async () => googleAccounts,
      note: async (number, address) => {
        googleAccounts = withSeen(googleAccounts, number, address);
        return true;
      },
      forget: async () => {},
    },
    isOnline: () => desk.fault === 'none',
    device: {
      read: async () => device,
      write: async (next) => {
        device = next;
      },
    },
    storage: {
      state: async () => ({ trouble: null, copies: [] }),
      keepDaily: async () => {},
      copy: async () => null,
      recordIn: async () => null,
      forgetAside: async () => true,
      forgetCopies: async () => 0,
    },
    settings: {
      read: async () => settingsState({}, {}),
      change: async () => null,
      onChange: () => {},
    },
    local: (of) => createLocalStore(opened(of)),
    wipe: async (of) => {
      const database = opened(of);
      await database.delete();
      databases.delete(database.name);
    },
    forgetOlder: (of, day) => forgetOlder(opened(of), day),
    team: () => team,
    ratings: () => null,
    balances: () => null,
    teamHints: () => null,
    company: () => null,
    sync: (of, at, options) => {
      const store = createSyncStore(opened(of));
      const lock = <T>(work: () => Promise<T>) => work();
      return createSync({ store, team: at, clock, random: () => 0, lock }).run(options);
    },
    alone: <T>(work: () => Promise<T>) => {
      const next = last.then(work, work);
      last = next;
      return next;
    },
    close: () => {
      for (const database of databases.values()) database.close();
    },
  };
  return desk;
}
