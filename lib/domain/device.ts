/**
 * What this device remembers apart from any account: the team that is set up, whose data is shown,
 * and which database belongs to whom. Each account has a database of its own, so accounts can't mix:
 * no query could forget to ask whose row it is.
 */
import * as z from 'zod';
import { type Colleague, colleagueSchema, type TeamConfig, teamConfigSchema } from './team.ts';

/** The database of somebody who has no account yet; the first who signs in takes it over. */
const FIRST_DATABASE = 'sashi';
/** What is shown while that one is somebody's, and nobody can say whose. */
const SCRATCH_DATABASE = 'sashi-unknown';

const accountSchema = z.lazy(() => colleagueSchema.unwrap().extend({ key: z.string() }));

export const deviceSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    team: teamConfigSchema.nullable(),
    /** Who signed in last: their data stays on the screen when the session ends. */
    account: accountSchema.nullable(),
    /** Who was signed in before somebody else did; what they wrote may still wait here. */
    previous: accountSchema.nullable().default(null),
    signedIn: z.boolean(),
    /** Names of databases by account key. */
    databases: z.record(z.string(), z.string()),
    /** Databases that did not open any more: they stay as they are, and `instead` took their place. */
    setAside: z
      .array(z.strictObject({ name: z.string(), instead: z.string(), at: z.iso.datetime() }))
      .optional(),
  }),
);
export type Device = z.infer<typeof deviceSchema>;

export const NEW_DEVICE: Device = {
  schema: 1,
  team: null,
  account: null,
  previous: null,
  signedIn: false,
  databases: {},
};

/** When the settings can't be read: the first database may be somebody's, so nobody gets it. */
export const UNREADABLE_DEVICE: Device = {
  ...NEW_DEVICE,
  databases: { unknown: FIRST_DATABASE },
};

/** The name of the database whose data is shown now. */
export function databaseOf(device: Device): string {
  const { account, databases } = device;
  const own = account && databases[account.key];
  return inPlaceOf(own ?? (isFirstTaken(databases) ? SCRATCH_DATABASE : FIRST_DATABASE), device);
}

/** The names of the databases of every account here, the one that is shown now first. */
export function databasesInUse(device: Device): string[] {
  const all = Object.values(device.databases).map((name) => inPlaceOf(name, device));
  return [...new Set([databaseOf(device), ...all])];
}

function inPlaceOf(database: string, { setAside = [] }: Device): string {
  // In the order in which they happened, so one walk follows them to the end.
  return setAside.reduce((name, one) => (one.name === name ? one.instead : name), database);
}

/** After the database that is shown did not open: another takes its place, and nothing is deleted. */
export function withSetAside(device: Device, at: string): Device {
  const { setAside = [] } = device;
  const name = databaseOf(device);
  const instead = `${ringOf(device)}~${setAside.length + 1}`;
  return { ...device, setAside: [...setAside, { name, instead, at }] };
}

/** The name under which copies of what is shown are kept, whichever database took its place. */
export function ringOf(device: Device): string {
  return ringNamed(databaseOf(device));
}

/** The name under which copies of that database are kept. */
export function ringNamed(database: string): string {
  return database.replace(/~\d+$/, '');
}

/** Those that were set aside and that led to the one which is shown now, the last one first. */
export function setAsideBefore(device: Device): NonNullable<Device['setAside']> {
  const led: NonNullable<Device['setAside']> = [];
  let shown = databaseOf(device);
  for (const one of (device.setAside ?? []).toReversed()) {
    if (one.instead !== shown) continue;
    led.push(one);
    shown = one.name;
  }
  return led;
}

/**
 * After somebody signed in. What was written here before there was any account goes to the first
 * who signs in, unless its author had said to be somebody else (`author`, in lower case).
 */
export function signedInAs(device: Device, person: Colleague, author: string | null): Device {
  const { firebase, org } = device.team ?? { firebase: { projectId: '' }, org: '' };
  const key = `${firebase.projectId}/${org}/${person.uid}`;
  const isAuthor = author === null || author === person.email.toLowerCase();
  const own =
    !isFirstTaken(device.databases) && isAuthor ? FIRST_DATABASE : `${FIRST_DATABASE}-${key}`;
  return {
    ...device,
    account: { ...person, key },
    previous: previousTo(device, key),
    signedIn: true,
    databases: { ...device.databases, [key]: device.databases[key] ?? own },
  };
}

function previousTo({ account, previous }: Device, key: string): Device['previous'] {
  if (account && account.key !== key) return account;
  return previous?.key === key ? null : previous;
}

/** After the account's data was deleted here: nothing of it is left, not even who it was. */
export function withoutAccount(device: Device): Device {
  const { account, databases } = device;
  const rest = Object.entries(databases).filter(([key]) => key !== account?.key);
  return { ...device, account: null, signedIn: false, databases: Object.fromEntries(rest) };
}

function isFirstTaken(databases: Device['databases']): boolean {
  return Object.values(databases).includes(FIRST_DATABASE);
}

/** After a team link was accepted; another company's session does not carry over. */
export function withTeam(device: Device, team: TeamConfig): Device {
  const same =
    device.team?.firebase.projectId === team.firebase.projectId && device.team.org === team.org;
  return { ...device, team, signedIn: device.signedIn && same };
}

/** Own addresses in lower case: the account's, and the one chosen by hand. */
export function ownAddresses({ account }: Device, chosen: string | null): ReadonlySet<string> {
  return new Set([account?.email, chosen].flatMap((email) => (email ? [email.toLowerCase()] : [])));
}
