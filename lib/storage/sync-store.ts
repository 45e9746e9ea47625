import { mineFor } from '#lib/domain/entries/kept-entry.ts';
import type { OutboxKey, SentEntry, SyncStore } from '#lib/domain/ports.ts';
import type { Database } from './database.ts';
import { mergeRows } from './entries/merge-rows.ts';
import { receive } from './entries/receive.ts';
import { parsed, parsedOne } from './parsed.ts';
import type { RowOf } from './rows.ts';

/** The database as the sync engine sees it. */
export function createSyncStore(database: Database): SyncStore {
  const { entries, unsent, quarantine, meta } = database;
  const tables = [entries, unsent, quarantine];

  const waitingFor = async ({ name, thread }: Pick<OutboxKey, 'name' | 'thread'>) =>
    parsedOne(database, 'unsent', await unsent.get([name, thread]));
  const entryOf = async ({ name, thread }: Pick<OutboxKey, 'name' | 'thread'>) => {
    const range = entries.where('[name+author+thread]').between([name], [name, []]);
    const rows = await parsed(database, 'entries', await range.toArray());
    return mineFor(
      rows.filter((row) => row.thread === thread),
      { thread, pairId: null },
    );
  };

  return {
    due: async (now) => {
      const found = await unsent.orderBy('queuedAt').toArray();
      const due = [];
      for (const outbox of await parsed(database, 'unsent', found)) {
        if (outbox.nextTryAt !== null && Date.parse(outbox.nextTryAt) > Date.parse(now)) continue;
        const row = await entryOf(outbox);
        if (!row || row.pairId === null) continue;
        due.push({ outbox, row: travelling(row, row.pairId) });
      }
      return due;
    },

    acknowledge: (about, { rev, sharedAt, editedAt, body }) =>
      database.transaction('rw', tables, async () => {
        // Edited while it was on its way: the team has the revision, the edit still waits.
        const row = await entryOf(about);
        if (row) await entries.put(mergeRows(row, { ...row, rev, sharedAt, editedAt, body }));
        const waiting = await waitingFor(about);
        if (waiting?.key === about.key) await unsent.delete([about.name, about.thread]);
      }),

    postpone: (about, lastError, nextTryAt) =>
      database.transaction('rw', [unsent, quarantine], async () => {
        const waiting = await waitingFor(about);
        if (waiting?.key !== about.key) return;
        await unsent.put({ ...waiting, lastError, nextTryAt, attempts: waiting.attempts + 1 });
      }),

    cursor: async () => {
      const row = await parsedOne(database, 'meta', await meta.get('cursor'));
      return row?.key === 'cursor' ? row.cursor : null;
    },

    receive: (changes, myUid) => receive(database, changes, myUid),
    together: (work) => database.transaction('rw', [...tables, database.pairs, meta], work),
  };
}

/** The part that the team is told, named field by field. */
function travelling(row: RowOf<'entries'>, pairId: string): SentEntry {
  const { name, kind, meetingId, lineageId, startLocal, body, editedAt, rev } = row;
  return { pairId, name, kind, meetingId, lineageId, startLocal, body, editedAt, rev };
}
