import { isLoose, mayBecome, mineFor, threadOfBoth } from '#lib/domain/entries/kept-entry.ts';
import { entryKinds, nameOf, ofKind } from '#lib/domain/entries/kinds.ts';
import type { EntryStore } from '#lib/domain/local-store.ts';
import type { Database } from '../database.ts';
import { parsed } from '../parsed.ts';
import { kindOfRow, revisionIn } from './merge-rows.ts';
import { moveThread } from './move-thread.ts';
import { rowsWith } from './rows-with.ts';
import { edited, isTooLarge } from './write-entry.ts';

export function createEntryStore(database: Database): EntryStore {
  const { entries, unsent, quarantine } = database;
  const tables = [entries, unsent, quarantine];
  const all = (found: unknown[]) => parsed(database, 'entries', found);
  const named = async (name: string) =>
    all(await entries.where('[name+author+thread]').between([name], [name, []]).toArray());
  const about = async (meetingId: string) => all(await entries.where({ meetingId }).toArray());

  return {
    of: async (kind, meetingId) => ofKind(await about(meetingId), kind),
    about,
    all: async (kind) => ofKind(await all(await entries.where({ kind }).toArray()), kind),
    with: async (other) => all(await rowsWith(database, other)),
    from: async (kind, onDate) => {
      const range = entries.where('[kind+startLocal]').between([kind, onDate], [kind, []]);
      return ofKind(await all(await range.toArray()), kind);
    },
    everything: async () => all(await entries.toArray()),
    waiting: async () => parsed(database, 'unsent', await unsent.orderBy('queuedAt').toArray()),

    save: (edit) =>
      database.transaction('rw', tables, async () => {
        const { kind, meeting, addressee, at, key } = edit;
        const { thread } = addressee;
        const subject = { meeting: meeting?.meetingId, thing: edit.id, pair: null };
        const name = nameOf(kind, subject[entryKinds[kind].about] ?? null);
        const before = mineFor(await named(name), addressee);
        const after = { ...edited(name, before, edit), thread };
        if (isTooLarge(after)) return 'too-large';
        if (before && before.thread !== thread) await moveThread(database, before, thread);
        const tried = { attempts: 0, nextTryAt: null, lastError: null };
        const { meetingId } = after;
        const row = { schema: 1, name, thread, meetingId, key, queuedAt: at, ...tried } as const;
        // Both are asked for at once: each answer is a way to the disk's process and back.
        await Promise.all([entries.put(after), kindOfRow(after).staysHere || unsent.put(row)]);
        return { editedAt: after.editedAt };
      }),

    address: (meetingId, email) =>
      database.transaction('rw', tables, async () => {
        for (const row of await about(meetingId)) {
          const loose = row.author !== 'them' && isLoose(row.thread);
          if (loose && mayBecome(row.thread, email)) await moveThread(database, row, email);
        }
      }),

    loosen: (mistaken) =>
      database.transaction('rw', tables, async () => {
        for (const row of await all(await entries.toArray())) {
          const { author, meetingId, thread, pairId } = row;
          if (author === 'them' || meetingId === null || pairId !== null || isLoose(thread))
            continue;
          await moveThread(database, row, threadOfBoth(mistaken, thread));
        }
      }),

    join: (email, pairId) =>
      database.transaction('rw', tables, async () => {
        for (const author of ['me', 'both'] as const) {
          // From another device, when it was not known here whose uid that is.
          const unknown = await entries.where({ author, thread: pairId }).toArray();
          for (const row of await all(unknown)) await moveThread(database, row, email);
          const found = await entries.where({ author, thread: email }).toArray();
          for (const row of await all(found)) {
            const rev = revisionIn(pairId, row);
            if (row.pairId !== pairId) await entries.put({ ...row, pairId, rev });
          }
        }
      }),
  };
}
