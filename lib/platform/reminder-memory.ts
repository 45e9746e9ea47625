/** Which 1on1s this device has reminded of. It never leaves it. */
import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Spoken } from '#lib/domain/reminder.ts';
import { report } from './report.ts';

/** More meetings than can be near at once. */
const MEETINGS_KEPT = 400;

const keptSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    spoken: z.record(z.string(), z.number().nullable()),
  }),
);

export interface ReminderMemoryStore {
  /** @param database whose 1on1s they are: as that of their other data */
  read(database: string): Promise<Spoken>;
  /** @param again instant at which to speak of it again, or null for never */
  speak(database: string, meetingId: string, again: number | null): Promise<void>;
  /** What belonged to that database is nowhere afterwards. */
  forget(database: string): Promise<void>;
}

export function createReminderMemory(): ReminderMemoryStore {
  const keyOf = (database: string) => `reminders.${database}`;
  const read = async (database: string): Promise<Spoken> => {
    const key = keyOf(database);
    const found: unknown = (await browser.storage.local.get(key))[key];
    if (found === undefined) return {};
    const parsed = keptSchema.safeParse(found);
    if (!parsed.success) report('reminders', parsed.error);
    return parsed.data?.spoken ?? {};
  };
  return {
    read,
    forget: (database) => browser.storage.local.remove(keyOf(database)),
    async speak(database, meetingId, again) {
      const { [meetingId]: _, ...others } = await read(database);
      const latest = [...Object.entries(others), [meetingId, again]].slice(-MEETINGS_KEPT);
      await browser.storage.local.set({
        [keyOf(database)]: { schema: 1, spoken: Object.fromEntries(latest) },
      });
    },
  };
}
