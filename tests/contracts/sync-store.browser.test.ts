import { afterEach } from 'vitest';
import { mineFor } from '#lib/domain/kept-preparation.ts';
import { type Database, openDatabase } from '#lib/storage/database.ts';
import { createLocalStore } from '#lib/storage/local-store.ts';
import { createSyncStore } from '#lib/storage/sync-store.ts';
import { meetingRow } from '#support/rows.ts';
import { describeSyncStore } from './sync-store.ts';

const OTHER = 'yamada@example.com';
let database: Database;
afterEach(() => database.close());

describeSyncStore('The database', async () => {
  database = openDatabase(`sashi-${crypto.randomUUID()}`);
  const { people, preparations } = createLocalStore(database);
  await people.changePair(OTHER, { uid: 'uid-yamada' });
  const travelling = async (meetingId: string, author: string, pairId: string | null) => {
    const rows = await preparations.of(meetingId);
    const row =
      author === 'me'
        ? mineFor(rows, { thread: OTHER, pairId })
        : rows.find((one) => one.author === 'them' && one.pairId === pairId);
    if (!row) return null;
    const { thread: _, sharedAt: __, ...rest } = row;
    return rest;
  };
  return {
    store: createSyncStore(database),
    edit: ({ meetingId, note, key, at, pairId }) =>
      preparations.save({
        meeting: meetingRow({ meetingId }),
        addressee: { thread: OTHER, pairId },
        change: { topic: 'work', response: 'listen', note },
        at,
        key,
      }),
    mine: (meetingId) => travelling(meetingId, 'me', 'uid-hana_uid-yamada'),
    theirs: (meetingId, pairId) => travelling(meetingId, 'them', pairId),
    setAside: () => database.quarantine.count(),
  };
});
