import type { ForgettingPast } from '#lib/domain/local-store.ts';
import type { Database } from './database.ts';
import { eraseEntries } from './erase.ts';
import { isSettledBefore, pastEntries } from './forget-older.ts';
import { parsed } from './parsed.ts';

/**
 * Deletes what the two wrote at 1on1s before that day, in one transaction. What may lie in the team
 * waits to be sent, emptied; once that was done it goes from here, so doing it again changes nothing.
 */
export function forgetPast(database: Database, how: ForgettingPast): Promise<void> {
  const { entries, unsent, meetings, pairs, feedback, quarantine } = database;
  const tables = [entries, unsent, meetings, pairs, feedback, quarantine];
  return database.transaction('rw', tables, async () => {
    const { email, before } = how;
    await eraseEntries(database, { ...how, shared: true }, await pastEntries(database, before));
    const earlier = await meetings.where('onDate').below(before).toArray();
    for (const row of await parsed(database, 'meetings', earlier)) {
      if (row.guests?.some((guest) => guest.email === email)) await meetings.delete(row.meetingId);
    }
    for (const row of await parsed(database, 'feedback', await feedback.toArray())) {
      if (row.other === email && isSettledBefore(row, before)) await feedback.delete(row.meetingId);
    }
  });
}
