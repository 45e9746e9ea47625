import { type KeptPreparation, keptPreparationSchema } from '#lib/domain/kept-preparation.ts';
import type { Changes, SharedPreparation } from '#lib/domain/ports.ts';
import { otherUidOf } from '#lib/domain/team.ts';
import type { Database } from './database.ts';
import { parsed, parsedOne } from './parsed.ts';

/** Stores what the team sent, and how far it was read, in one transaction. */
export async function receive(database: Database, changes: Changes, myUid: string): Promise<void> {
  const { preparations, pairs, outbox, quarantine, meta } = database;
  await database.transaction('rw', [preparations, pairs, outbox, quarantine, meta], async () => {
    for (const id of changes.unreadable) await setAside(database, id, null);
    for (const shared of changes.preparations) {
      const arrived = await keptFrom(database, shared, myUid);
      if (!arrived) await setAside(database, `${shared.pairId}/${shared.meetingId}`, shared);
      else if (arrived.author === 'them') await putTheirs(database, arrived);
      else await putMine(database, arrived);
    }
    if (changes.cursor === null) return;
    await meta.put({ schema: 1, key: 'cursor', cursor: changes.cursor });
  });
}

/** The row that it becomes here; null when it is not of a pair of mine, or not of our shape. */
async function keptFrom(
  database: Database,
  { authorUid, ...shared }: SharedPreparation,
  myUid: string,
): Promise<KeptPreparation | null> {
  const otherUid = otherUidOf(shared.pairId, myUid);
  if (otherUid === null || (authorUid !== myUid && authorUid !== otherUid)) return null;
  const mine = authorUid === myUid;
  const found = await database.pairs.where({ uid: otherUid }).toArray();
  const [other] = await parsed(database, 'pairs', found);
  const result = keptPreparationSchema.safeParse({
    ...shared,
    schema: 1,
    author: mine ? 'me' : 'them',
    thread: mine && other ? other.email : shared.pairId,
    sharedAt: mine ? shared.editedAt : null,
  });
  return result.success ? result.data : null;
}

async function putTheirs(database: Database, arrived: KeptPreparation): Promise<void> {
  const { preparations } = database;
  const found = await preparations.get([arrived.meetingId, 'them', arrived.thread]);
  const kept = await parsedOne(database, 'preparations', found);
  if (!kept || arrived.rev > kept.rev) await preparations.put(arrived);
}

/** My own, from another device: the later edit stays, and what waits to be sent always does. */
async function putMine(database: Database, arrived: KeptPreparation): Promise<void> {
  const { preparations, outbox } = database;
  const { meetingId, thread, pairId, editedAt, rev } = arrived;
  const found = await preparations.where({ meetingId }).toArray();
  const rows = await parsed(database, 'preparations', found);
  const mine = rows.filter((row) => row.author === 'me');
  const kept = mine.find((row) => row.thread === thread || row.pairId === pairId);
  if (!kept) {
    await preparations.put(arrived);
    return;
  }
  const waits = (await outbox.get([meetingId, kept.thread])) !== undefined;
  const later = Date.parse(editedAt) > Date.parse(kept.editedAt);
  if (!waits && later) await preparations.put({ ...arrived, thread: kept.thread });
  else if (rev > kept.rev) await preparations.put({ ...kept, rev });
}

/** Keeps what the team holds and we can't use; once, however often it comes. */
async function setAside({ quarantine }: Database, id: string, found: unknown): Promise<void> {
  const key = JSON.stringify(id);
  if ((await quarantine.where({ table: 'team', key }).count()) > 0) return;
  await quarantine.add({ schema: 1, table: 'team', key, found, at: new Date().toISOString() });
}
