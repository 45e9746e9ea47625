import type { MeetingStore } from '#lib/domain/local-store.ts';
import { seenAgain } from '#lib/domain/meeting.ts';
import type { Database } from './database.ts';
import { parsed, parsedOne } from './parsed.ts';

export function createMeetingStore(database: Database): MeetingStore {
  const { meetings, quarantine } = database;
  const all = (found: unknown[]) => parsed(database, 'meetings', found);
  const get = async (meetingId: string) =>
    parsedOne(database, 'meetings', await meetings.get(meetingId));
  return {
    get,
    series: async (lineageId) => all(await meetings.where({ lineageId }).toArray()),
    from: async (onDate) =>
      all(await meetings.where('onDate').aboveOrEqual(onDate).sortBy('startLocal')),
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
