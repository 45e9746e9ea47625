import type { MeetingStore } from '#lib/domain/local-store.ts';
import { type MeetingRow, seenAgain } from '#lib/domain/meeting.ts';
import type { Database } from './database.ts';
import { parsed, parsedOne } from './parsed.ts';

export function createMeetingStore(database: Database): MeetingStore {
  const { meetings, quarantine } = database;
  const all = (found: unknown[]) => parsed(database, 'meetings', found);
  const get = async (meetingId: string) =>
    parsedOne(database, 'meetings', await meetings.get(meetingId));
  return {
    get,
    some: async (ids) => all(present(await meetings.bulkGet([...ids]))),
    series: async (lineageIds) =>
      all(await meetings.where('lineageId').anyOf(lineageIds).toArray()),
    from: async (onDate) =>
      there(await all(await meetings.where('onDate').aboveOrEqual(onDate).sortBy('startLocal'))),
    between: async (first, last, most) =>
      there(
        await all(
          await meetings.where('onDate').between(first, last, true, true).limit(most).toArray(),
        ),
      ),
    // What has no day stands in no index of days: it is what is missing there.
    undated: async (most) => {
      if ((await meetings.count()) === (await meetings.orderBy('onDate').count())) return [];
      const dated = new Set(await meetings.orderBy('onDate').primaryKeys());
      const ids = await meetings.toCollection().primaryKeys();
      const without = ids.filter((id) => !dated.has(id)).slice(0, most);
      return all(present(await meetings.bulkGet(without)));
    },
    takeOut: (missing, thereAgain) =>
      database.transaction('rw', [meetings, quarantine], async () => {
        const note = async (ids: readonly string[], takenOut: boolean) => {
          for (const row of await all(present(await meetings.bulkGet([...ids])))) {
            if (row.takenOut !== takenOut) await meetings.put({ ...row, takenOut });
          }
        };
        await note(missing, true);
        await note(thereAgain, false);
      }),
    keep: (seen) =>
      database.transaction('rw', [meetings, quarantine], async () => {
        for (const { event, guests } of seen) {
          const before = await get(event.eventId);
          const after = seenAgain(before, event, guests);
          if (JSON.stringify(before) !== JSON.stringify(after)) await meetings.put(after);
        }
      }),
  };
}

function there(found: MeetingRow[]): MeetingRow[] {
  return found.filter(({ takenOut }) => !takenOut);
}

function present(found: unknown[]): unknown[] {
  return found.filter((row) => row !== undefined);
}
