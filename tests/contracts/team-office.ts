/** A small company of its own for each test, and its people's devices, on the real emulators. */
import type { SentEntry } from '#lib/domain/ports.ts';
import { type Colleague, pairIdOf, type TeamConfig } from '#lib/domain/team.ts';
import { createFirebaseTeam, type FirebaseTeam } from '#lib/remote/firebase-team.ts';
import { seedCompany } from '#scripts/demo/seed.ts';
import { type Fields, writeDocuments } from '#scripts/emulators/write-documents.ts';
import { emulatorsHere } from '#support/emulators-here.ts';
import { sentEntry } from '#support/entries.ts';

export const NOW = Date.parse('2026-11-24T12:00:00.000Z');

export type Name = 'naomi' | 'mika' | 'kenta' | 'tomo';

export interface Device {
  readonly team: FirebaseTeam;
  /** Notes who is signed in, as the background does. */
  readonly note: (me: Colleague | null) => void;
}

export interface Desk extends Device {
  readonly uid: string;
}

/** Naomi supports Mika and Kenta; Tomo is a colleague without a team. */
export async function openTeamOffice() {
  const id = crypto.randomUUID().slice(0, 8);
  const domain = `${id}.example.test`;
  const uidOf = (name: Name) => `${name}-${id}`;
  const emailOf = (name: string) => `${name}@${domain}`;
  const names: Name[] = ['naomi', 'mika', 'kenta', 'tomo'];
  const emulators = emulatorsHere();
  await seedCompany(emulators, {
    name: 'Acme',
    org: `acme-${id}`,
    people: names.map((name) => ({ uid: uidOf(name), email: emailOf(name), name })),
    team: {
      id: 'product',
      supporterUid: uidOf('naomi'),
      memberUids: ['mika', 'kenta'].map((name) => `${name}-${id}`),
    },
    preparations: [],
  });
  const config: TeamConfig = {
    name: 'Acme',
    org: `acme-${id}`,
    firebase: { apiKey: 'demo', authDomain: 'demo.example.test', projectId: emulators.projectId },
    emulator: { firestore: emulators.firestore, auth: emulators.auth },
  };
  let devices = 0;
  let now = NOW;

  /** A new device that nobody has signed in on. */
  const device = (change: Partial<TeamConfig> = {}): Device => {
    let noted: Colleague | null = null;
    devices += 1;
    const account = `${id}-${devices}`;
    const here = { clock: { now: () => now }, me: async () => noted, account };
    return {
      team: createFirebaseTeam({ ...config, ...change }, here),
      note: (me) => {
        noted = me;
      },
    };
  };
  const enter = async (name: Name, change?: Partial<TeamConfig>): Promise<Desk> => {
    const here = device(change);
    const me = await here.team.signIn(emailOf(name));
    here.note(me);
    return { ...here, uid: me.uid };
  };

  return {
    config,
    emulators,
    device,
    enter,
    uidOf,
    /** Moves every device's clock, by milliseconds. */
    passTime: (by: number) => {
      now += by;
    },
    emailOf,
    pairOf: (one: Name, other: Name) => pairIdOf(uidOf(one), uidOf(other)),
    write: (path: string, fields: Fields) =>
      writeDocuments(emulators, [{ path: `orgs/acme-${id}/${path}`, fields }]),
  };
}

/** A preparation on its way to somebody's pair. */
export function sentRow(pairId: string, change: Parameters<typeof sentEntry>[0] = {}): SentEntry {
  return sentEntry({
    pairId,
    meetingId: 'weekly_20261124T010000Z',
    startLocal: '2026-11-24T10:00',
    editedAt: '2026-11-24T09:00:00.000Z',
    says: { topic: 'career', response: 'think', note: '次の役割について' },
    ...change,
  });
}
