import type { LocalStore } from '#lib/domain/local-store.ts';
import { createRecordStore } from './bring-back.ts';
import type { Database } from './database.ts';
import { createEntryStore } from './entries/entry-store.ts';
import { createFeedbackStore } from './feedback-store.ts';
import { createMeetingStore } from './meeting-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { createPeopleStore } from './people-store.ts';
import { createStuckStore } from './stuck-store.ts';

/** The database as the use cases see it. */
export function createLocalStore(database: Database): LocalStore {
  return {
    record: createRecordStore(database),
    meetings: createMeetingStore(database),
    people: createPeopleStore(database),
    entries: createEntryStore(database),
    feedback: createFeedbackStore(database),
    memory: createMemoryStore(database),
    stuck: createStuckStore(database),
  };
}
