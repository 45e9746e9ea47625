/** Seven signed-in people, each on a device of their own, whose ratings go through the real rules. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Device } from '#lib/domain/device.ts';
import type { Score } from '#lib/domain/rating/accumulator.ts';
import { settled, type WaitingFeedback } from '#lib/domain/rating/feedback.ts';
import type { Colleague } from '#lib/domain/team.ts';
import { createFirebaseTeam } from '#lib/remote/firebase-team.ts';
import { openDatabase } from '#lib/storage/database.ts';
import { createLocalStore } from '#lib/storage/local-store.ts';
import { writeDocuments } from '#scripts/emulators/write-documents.ts';
import type { Desk } from '../../entrypoints/background/desk.ts';
import { readMirror } from '../../entrypoints/background/use-cases/read-mirror.ts';
import { sendRatings } from '../../entrypoints/background/use-cases/send-ratings.ts';
import { emulatorsHere } from './emulators-here.ts';
import { foundRatingCompany, MEMBERS, SUPPORTER } from './rating-company.ts';

export async function openRatingOffice() {
  const { id, projectId, config, uidOf, emailOf } = await foundRatingCompany();
  const { firestore, auth } = emulatorsHere();

  /** `line`: the address that stands in for Firestore's. */
  const enter = async (name: string, line = firestore) => {
    let me: Colleague | null = null;
    let days = 0;
    const clock = { now: () => Date.now() + days * 86_400_000 };
    const here = { ...config, emulator: { firestore: line, auth } };
    const team = createFirebaseTeam(here, {
      clock,
      me: async () => me,
      account: `${id}-${name}`,
    });
    me = await team.signIn(emailOf(name));
    const database = openDatabase('sashi', undefined, {
      indexedDB: new IDBFactory(),
      IDBKeyRange,
    });
    const local = createLocalStore(database);
    const device = { signedIn: true, team: config } as Device;
    const desk = {
      clock,
      device: { read: async () => device },
      local: () => local,
      ratings: () => team.ratings,
    } as unknown as Desk;
    await local.people.changePair(emailOf(SUPPORTER), { uid: uidOf(SUPPORTER) });
    const mirror = async () => {
      const notice = await local.feedback.notice('mirror');
      return notice?.is === 'mirror' ? notice.teams['product'] : undefined;
    };
    return {
      feedback: local.feedback,
      ratings: team.ratings,
      at: (day: number) => (days = day),
      rate: async (meetingId: string, rating: Score, change: Partial<WaitingFeedback> = {}) => {
        const row: WaitingFeedback = {
          ...waiting(meetingId, emailOf(SUPPORTER), rating),
          ...change,
        };
        await local.feedback.put(row);
        await sendRatings(desk, device, team.ratings);
        return local.feedback.get(meetingId);
      },
      send: () => sendRatings(desk, device, team.ratings),
      look: async () => {
        await readMirror(desk);
        return mirror();
      },
      /** What was read of it before. */
      mirror,
      /** Everything that this device holds, as text. */
      everything: async () => {
        const rows = await Promise.all(database.tables.map((table) => table.toArray()));
        return JSON.stringify(rows);
      },
    };
  };
  /** Puts members into the team who were there before anything that is asked for. */
  const fill = (count: number) =>
    writeDocuments(
      { firestore, projectId },
      Array.from({ length: count }, (_, index) => ({
        path: `orgs/acme/teams/product/members/more-${String(index).padStart(4, '0')}`,
        fields: { role: 'member', status: 'active', joinedAt: new Date('2026-01-01') },
      })),
    );
  return { projectId, members: MEMBERS, enter, uidOf, fill };
}

function waiting(meetingId: string, other: string, rating: Score): WaitingFeedback {
  const base = {
    schema: 1,
    meetingId,
    as: 'member',
    other,
    startLocal: '2026-11-24T10:00',
    topic: 'career',
    response: 'listen',
    hoped: 'yes',
    at: '2026-11-24T11:00:00.000Z',
  } as const;
  const rest = settled({ ...base, state: 'dismissed' }, 'dismissed');
  return { ...rest, state: 'waiting', way: 'team', rating, tried: null, stopped: null };
}
