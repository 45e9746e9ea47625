import type { KeptPreparation } from '#lib/domain/kept-preparation.ts';
import type { Database } from './database.ts';
import { parsedOne } from './parsed.ts';

/**
 * Gives a preparation of mine, and what waits to be sent of it, to another thread. To be called
 * within a transaction over preparations, outbox and quarantine.
 */
export async function moveThread(
  database: Database,
  row: KeptPreparation,
  thread: string,
): Promise<void> {
  const { preparations, outbox } = database;
  await preparations.delete([row.meetingId, row.author, row.thread]);
  await preparations.put({ ...row, thread });
  const found = await outbox.get([row.meetingId, row.thread]);
  const waiting = await parsedOne(database, 'outbox', found);
  if (!waiting) return;
  await outbox.delete([row.meetingId, row.thread]);
  await outbox.put({ ...waiting, thread });
}
