import { type KeptEntry, keptEntrySchema } from '#lib/domain/entries/kept-entry.ts';
import { kindOf } from '#lib/domain/entries/kinds.ts';
import type { Changes, SharedEntry } from '#lib/domain/ports.ts';
import { quickParse } from '#lib/domain/quick-parse.ts';
import { otherUidOf } from '#lib/domain/team.ts';
import type { Database } from '../database.ts';
import { parsed, parsedOne } from '../parsed.ts';
import { mergeRows, revisionIn } from './merge-rows.ts';

/** Stores what the team sent, and how far it was read, in one transaction. */
export async function receive(database: Database, changes: Changes, myUid: string): Promise<void> {
  const { entries, pairs, quarantine, meta } = database;
  await database.transaction('rw', [entries, pairs, quarantine, meta], async () => {
    const before = (await parsedOne(database, 'meta', await meta.get('cursor'))) ?? null;
    const place = before?.key === 'cursor' ? before.cursor : null;
    const aside = (id: string, entry: SharedEntry | null) =>
      setAside(database, id, { before: place, entry });
    for (const id of changes.unreadable) await aside(id, null);
    // Once for all of them: a first reading is thousands of entries with a few people.
    const people = await parsed(database, 'pairs', await pairs.toArray());
    const emailOf = (uid: string) => people.find((one) => one.uid === uid)?.email ?? null;
    const theirs: KeptEntry[] = [];
    for (const shared of changes.entries) {
      const arrived = keptFrom(shared, myUid, emailOf);
      if (!arrived) await aside(`${shared.pairId}/${shared.name}`, shared);
      else if (arrived.author === 'them') theirs.push(arrived);
      else await putMine(database, arrived);
    }
    await putTheirs(database, theirs);
    if (changes.cursor === null) return;
    await meta.put({ schema: 1, key: 'cursor', cursor: changes.cursor });
  });
}

/** The row that it becomes here; null when it is not of a pair of mine, or not of our shape. */
function keptFrom(
  { authorUid, updatedAt, ...shared }: SharedEntry,
  myUid: string,
  emailOf: (uid: string) => string | null,
): KeptEntry | null {
  const kind = kindOf(shared.kind);
  const otherUid = otherUidOf(shared.pairId, myUid);
  if (!kind || otherUid === null || ![myUid, otherUid].includes(authorUid)) return null;
  if ((kind.parse(shared.body) ?? null) === null) return null;
  const own = authorUid === myUid ? 'me' : 'them';
  const author = kind.owner === 'author' ? own : 'both';
  const result = quickParse(keptEntrySchema, {
    ...shared,
    schema: 1,
    author,
    thread: (author !== 'them' && emailOf(otherUid)) || shared.pairId,
    sharedAt: author === 'them' ? null : updatedAt,
  });
  return result.success ? result.data : null;
}

/** Each is a document of its own: all are looked up at once, and then written at once. */
async function putTheirs(database: Database, arrived: readonly KeptEntry[]): Promise<void> {
  const { entries } = database;
  const found = await entries.bulkGet(arrived.map((row) => [row.name, 'them', row.thread]));
  // In one call: Dexie gives a transaction up that waits a hundred times for something else.
  const kept = await parsed(
    database,
    'entries',
    found.filter((row) => row !== undefined),
  );
  const keyOf = ({ name, thread }: KeptEntry) => `${thread} ${name}`;
  const known = new Map(kept.map((row) => [keyOf(row), row.rev]));
  await entries.bulkPut(arrived.filter((row) => row.rev > (known.get(keyOf(row)) ?? 0)));
}

/** Mine from another device, or of both: what was written on either side stays. */
async function putMine(database: Database, arrived: KeptEntry): Promise<void> {
  const { entries } = database;
  const { name, author, thread, pairId, rev } = arrived;
  const range = entries.where('[name+author+thread]').between([name, author], [name, author, []]);
  const rows = await parsed(database, 'entries', await range.toArray());
  const kept = rows.find((row) => row.thread === thread || row.pairId === pairId);
  if (!kept) await entries.put(arrived);
  else if (rev > revisionIn(pairId, kept)) {
    await entries.put(mergeRows({ ...kept, pairId, rev: revisionIn(pairId, kept) }, arrived));
  }
}

/** Keeps what the team holds and we can't use; once, however often it comes. */
async function setAside({ quarantine }: Database, id: string, found: unknown): Promise<void> {
  const key = JSON.stringify(id);
  if ((await quarantine.where({ table: 'team', key }).count()) > 0) return;
  await quarantine.add({ schema: 1, table: 'team', key, found, at: new Date().toISOString() });
}
