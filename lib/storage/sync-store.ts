import { travelling } from '#lib/domain/kept-preparation.ts';
import type { WaitingRow } from '#lib/domain/local-store.ts';
import type { SyncStore } from '#lib/domain/ports.ts';
import type { Database } from './database.ts';
import { parsed, parsedOne } from './parsed.ts';
import { receive } from './receive.ts';

/** The database as the sync engine sees it. */
export function createSyncStore(database: Database): SyncStore {
  const { preparations, outbox, quarantine, meta } = database;

  const preparationOf = async ({ meetingId, thread }: WaitingRow) => {
    const found = await preparations.get([meetingId, 'me', thread]);
    return parsedOne(database, 'preparations', found);
  };
  const waitingFor = async (meetingId: string) =>
    parsed(database, 'outbox', await outbox.where({ meetingId }).toArray());

  return {
    due: async (now) => {
      const found = await outbox.orderBy('queuedAt').toArray();
      const due = [];
      for (const waiting of await parsed(database, 'outbox', found)) {
        if (waiting.nextTryAt !== null && Date.parse(waiting.nextTryAt) > Date.parse(now)) continue;
        const row = await preparationOf(waiting);
        if (!row || row.pairId === null) continue;
        due.push({
          outbox: waiting,
          row: { ...travelling(row), pairId: row.pairId },
        });
      }
      return due;
    },

    acknowledge: (meetingId, key, { rev, sharedAt }) =>
      database.transaction('rw', [preparations, outbox, quarantine], async () => {
        const waiting = await waitingFor(meetingId);
        const answered = waiting.find((row) => row.key === key);
        // Edited while it was on its way: the team has the revision, the edit still waits.
        const about = answered ?? (waiting.length === 1 ? waiting[0] : undefined);
        const row = about && (await preparationOf(about));
        if (row && rev >= row.rev) await preparations.put({ ...row, rev, sharedAt });
        if (answered) await outbox.delete([meetingId, answered.thread]);
      }),

    postpone: (meetingId, key, lastError, nextTryAt) =>
      database.transaction('rw', [outbox, quarantine], async () => {
        const waiting = (await waitingFor(meetingId)).find((row) => row.key === key);
        if (!waiting) return;
        await outbox.put({ ...waiting, lastError, nextTryAt, attempts: waiting.attempts + 1 });
      }),

    cursor: async () => {
      const row = await parsedOne(database, 'meta', await meta.get('cursor'));
      return row?.key === 'cursor' ? row.cursor : null;
    },

    receive: (changes, myUid) => receive(database, changes, myUid),
  };
}
