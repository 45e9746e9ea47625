/** A sync store without a database, for the engine's own tests; it passes the stores' suite. */
import type { Changes, OutboxRow, SharedPreparation, SyncStore } from '#lib/domain/ports.ts';
import type { Preparation, PreparationRow } from '#lib/domain/preparation.ts';
import { otherUidOf } from '#lib/domain/team.ts';

export interface MemorySyncStore extends SyncStore {
  edit(edit: {
    meetingId: string;
    content: Preparation;
    key: string;
    at: string;
    pairId: string | null;
  }): void;
  mine(meetingId: string): PreparationRow | null;
  theirs(meetingId: string, pairId: string): PreparationRow | null;
  outbox(): OutboxRow[];
  setAside(): number;
}

export function memorySyncStore(): MemorySyncStore {
  const mine = new Map<string, PreparationRow>();
  const theirs = new Map<string, PreparationRow>();
  const outbox = new Map<string, OutboxRow>();
  const aside = new Set<string>();
  let cursor: string | null = null;

  const arrive = ({ authorUid, ...shared }: SharedPreparation, myUid: string) => {
    const { meetingId, pairId, rev } = shared;
    const otherUid = otherUidOf(pairId, myUid);
    if (otherUid === null || (authorUid !== myUid && authorUid !== otherUid)) {
      aside.add(`${pairId}/${meetingId}`);
    } else if (authorUid === otherUid) {
      const kept = theirs.get(`${pairId}/${meetingId}`);
      const row = { ...shared, schema: 1, author: 'them' } as const;
      if (!kept || rev > kept.rev) theirs.set(`${pairId}/${meetingId}`, row);
    } else {
      const kept = mine.get(meetingId);
      const row = { ...shared, schema: 1, author: 'me' } as const;
      if (!kept || (!outbox.has(meetingId) && row.editedAt > kept.editedAt))
        mine.set(meetingId, row);
      else if (rev > kept.rev) mine.set(meetingId, { ...kept, rev });
    }
  };

  return {
    edit({ meetingId, content, key, at, pairId }) {
      const rev = mine.get(meetingId)?.rev ?? 0;
      const startLocal = '2026-11-02T10:00';
      const row = {
        meetingId,
        lineageId: 'weekly',
        pairId,
        content,
        startLocal,
        editedAt: at,
        rev,
      };
      mine.set(meetingId, { schema: 1, author: 'me', ...row });
      const fresh = { queuedAt: at, attempts: 0, nextTryAt: null, lastError: null };
      outbox.set(meetingId, { schema: 1, meetingId, key, ...fresh });
    },
    mine: (meetingId) => mine.get(meetingId) ?? null,
    theirs: (meetingId, pairId) => theirs.get(`${pairId}/${meetingId}`) ?? null,
    outbox: () => [...outbox.values()],
    setAside: () => aside.size,

    due: async (now) =>
      [...outbox.values()]
        .filter(({ nextTryAt }) => nextTryAt === null || nextTryAt <= now)
        .sort((one, other) => (one.queuedAt < other.queuedAt ? -1 : 1))
        .flatMap((waiting) => {
          const row = mine.get(waiting.meetingId);
          const pairId = row?.pairId ?? null;
          return row && pairId !== null ? [{ outbox: waiting, row: { ...row, pairId } }] : [];
        }),
    async acknowledge(meetingId, key, { rev }) {
      const row = mine.get(meetingId);
      if (row && rev > row.rev) mine.set(meetingId, { ...row, rev });
      if (outbox.get(meetingId)?.key === key) outbox.delete(meetingId);
    },
    async postpone(meetingId, key, lastError, nextTryAt) {
      const waiting = outbox.get(meetingId);
      if (waiting?.key !== key) return;
      outbox.set(meetingId, { ...waiting, lastError, nextTryAt, attempts: waiting.attempts + 1 });
    },
    cursor: async () => cursor,
    async receive(changes: Changes, myUid: string) {
      for (const id of changes.unreadable) aside.add(id);
      for (const shared of changes.preparations) arrive(shared, myUid);
      cursor = changes.cursor ?? cursor;
    },
  };
}
