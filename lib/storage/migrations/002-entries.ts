/**
 * Preparations become entries, and the outbox speaks of entries. In the team, too, they lie elsewhere:
 * what is mine is sent again, and what is theirs is read again from the beginning.
 */
import type { Table, Transaction } from 'dexie';
import type { MigrationStep } from './step.ts';

interface Before {
  readonly meetingId: string;
  readonly author: 'me' | 'them';
  readonly thread: string;
  readonly editedAt: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export const entries: MigrationStep = {
  version: 2,
  stores: {
    entries: '[name+author+thread], kind, meetingId, pairId, [author+thread], [kind+startLocal]',
    unsent: '[name+thread], queuedAt',
    preparations: null,
    outbox: null,
  },
  upgrade: async (transaction: Transaction) => {
    const table = <T>(name: string) => transaction.table(name) as Table<T>;
    for (const row of await table<Before>('preparations').toArray()) {
      const { meetingId, thread, content, editedAt, ...rest } = row;
      const name = `preparation.${meetingId}`;
      const written = { kind: 'preparation', body: bodyOf(content, editedAt), editedAt };
      const entry = { ...rest, name, meetingId, thread, ...written, rev: 0, sharedAt: null };
      await table('entries').add(entry);
      if (row.author === 'me') await table('unsent').add(unsent(name, row));
    }
    await table('meta').delete('cursor');
  },
};

function bodyOf(content: Before['content'], editedAt: string) {
  const stamp = `${String(Date.parse(editedAt)).padStart(13, '0')}.0000.v1`;
  const fields = Object.entries(content).map(([field, value]) => [field, [stamp, value]]);
  return { fields: Object.fromEntries(fields) };
}

function unsent(name: string, { meetingId, thread, editedAt }: Before) {
  const tried = { attempts: 0, nextTryAt: null, lastError: null };
  return { schema: 1, name, thread, meetingId, key: editedAt, queuedAt: editedAt, ...tried };
}
