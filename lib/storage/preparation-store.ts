import { isLoose, mayBecome, mineFor } from '#lib/domain/kept-preparation.ts';
import type { Edit, PreparationStore } from '#lib/domain/local-store.ts';
import { changed, EMPTY_PREPARATION } from '#lib/domain/preparation.ts';
import type { Database } from './database.ts';
import { moveThread } from './move-thread.ts';
import { parsed } from './parsed.ts';

export function createPreparationStore(database: Database): PreparationStore {
  const { preparations, outbox, quarantine } = database;
  const tables = [preparations, outbox, quarantine];
  const all = (found: unknown[]) => parsed(database, 'preparations', found);
  const of = async (meetingId: string) => all(await preparations.where({ meetingId }).toArray());

  const waiting = async () =>
    parsed(database, 'outbox', await outbox.orderBy('queuedAt').toArray());

  return {
    of,
    from: async (onDate) =>
      all(await preparations.where('startLocal').aboveOrEqual(onDate).toArray()),
    waiting,

    save: (edit) =>
      database.transaction('rw', tables, async () => {
        const { meeting, addressee, at, key } = edit;
        const { thread } = addressee;
        const before = mineFor(await of(meeting.meetingId), addressee);
        if (before && before.thread !== thread) await moveThread(database, before, thread);
        await preparations.put({ ...edited(before, edit), thread });
        await outbox.put({
          schema: 1,
          meetingId: meeting.meetingId,
          thread,
          key,
          queuedAt: at,
          attempts: 0,
          nextTryAt: null,
          lastError: null,
        });
      }),

    address: (meetingId, email) =>
      database.transaction('rw', tables, async () => {
        for (const row of await of(meetingId)) {
          const loose = row.author === 'me' && isLoose(row.thread);
          if (loose && mayBecome(row.thread, email)) await moveThread(database, row, email);
        }
      }),

    join: (email, pairId) =>
      database.transaction('rw', tables, async () => {
        const found = await preparations.where({ author: 'me', thread: email }).toArray();
        for (const row of await all(found)) {
          if (row.pairId !== pairId) await preparations.put({ ...row, pairId });
        }
      }),
  };
}

function edited(before: ReturnType<typeof mineFor>, { meeting, addressee, change, at }: Edit) {
  return {
    schema: 1,
    meetingId: meeting.meetingId,
    author: 'me',
    lineageId: meeting.lineageId,
    pairId: addressee.pairId ?? before?.pairId ?? null,
    content: changed(before?.content ?? EMPTY_PREPARATION, change),
    startLocal: meeting.startLocal,
    editedAt: before ? later(at, before.editedAt) : at,
    rev: before?.rev ?? 0,
    sharedAt: before?.sharedAt ?? null,
  } as const;
}

/** An edit is later than the one that it follows, also when the device's clock was set back. */
function later(at: string, before: string): string {
  return new Date(Math.max(Date.parse(at), Date.parse(before) + 1)).toISOString();
}
