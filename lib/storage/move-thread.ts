import type { KeptPreparation } from '#lib/domain/kept-preparation.ts';
import type { Database } from './database.ts';
import { parsedOne } from './parsed.ts';

/**
 * Gives a preparation of mine, and what waits to be sent of it, to another thread. Where a later one
 * stands already (it came from another device) both stay where they are. To be called within a
 * transaction over preparations, outbox and quarantine.
 */
export async function moveThread(
  database: Database,
  row: KeptPreparation,
  thread: string,
): Promise<void> {
  const { preparations, outbox } = database;
  const target = await preparations.get([row.meetingId, row.author, thread]);
  const there = await parsedOne(database, 'preparations', target);
  if (there && Date.parse(there.editedAt) >= Date.parse(row.editedAt)) return;
  const { pairId, rev, sharedAt } = there ?? row;
  await preparations.delete([row.meetingId, row.author, row.thread]);
  await preparations.put({ ...row, thread, pairId, rev, sharedAt });
  const found = await outbox.get([row.meetingId, row.thread]);
  const waiting = await parsedOne(database, 'outbox', found);
  if (!waiting) return;
  await outbox.delete([row.meetingId, row.thread]);
  await outbox.put({ ...waiting, thread });
}
