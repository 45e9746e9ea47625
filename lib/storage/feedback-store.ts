import type { FeedbackStore } from '#lib/domain/rating/feedback-store.ts';
import type { Database } from './database.ts';
import { parsed, parsedOne } from './parsed.ts';

export function createFeedbackStore(database: Database): FeedbackStore {
  const { feedback, notices } = database;
  const rows = (found: unknown[]) => parsed(database, 'feedback', found);
  return {
    get: async (meetingId) => parsedOne(database, 'feedback', await feedback.get(meetingId)),
    all: async () => rows(await feedback.toArray()),
    waiting: async () => rows(await feedback.where({ state: 'waiting' }).toArray()),
    put: async (row) => {
      await feedback.put(row);
    },
    forget: (meetingId) => feedback.delete(meetingId),
    notice: async (key) => parsedOne(database, 'notices', await notices.get(key)),
    notices: async (prefix) =>
      parsed(database, 'notices', await notices.where('key').startsWith(prefix).toArray()),
    putNotice: async (notice) => {
      await notices.put(notice);
    },
  };
}
