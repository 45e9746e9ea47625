import type { KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import { kindOf } from '#lib/domain/entries/kinds.ts';
import type { Erased, Erasing } from '#lib/domain/local-store.ts';
import type { Database } from './database.ts';
import { parsed, parsedOne } from './parsed.ts';

/**
 * Deletes what was written with one person, or everything, in one transaction. What may lie in the
 * team is kept without its words and waits to be sent so: that empties it there, on every device.
 */
export function erase(
  database: Database,
  how: Erasing,
): Promise<Erased & { readonly known: boolean }> {
  const { entries, unsent, meetings, pairs, marks, feedback, quarantine } = database;
  const tables = [entries, unsent, meetings, pairs, marks, feedback, quarantine];
  return database.transaction('rw', tables, async () => {
    const { email } = how;
    const pair = email === null ? undefined : await pairs.get(email);
    const all = await parsed(database, 'entries', await entries.toArray());
    const erased: Erased = await eraseEntries(database, how, all);
    let known = email === null || pair !== undefined || erased.here > 0;
    for (const row of await parsed(database, 'meetings', await meetings.toArray())) {
      if (email !== null && !row.guests?.some((guest) => guest.email === email)) continue;
      known = true;
      await meetings.delete(row.meetingId);
      await marks.delete(row.lineageId);
    }
    if (email === null) {
      await Promise.all([marks.clear(), feedback.clear(), quarantine.clear(), pairs.clear()]);
    } else {
      for (const row of await parsed(database, 'feedback', await feedback.toArray())) {
        if (row.other === email) await feedback.delete(row.meetingId);
      }
      await pairs.delete(email);
    }
    return { ...erased, known };
  });
}

/**
 * Erases those of the given entries that were written with the person who is meant, within a
 * transaction of all tables that it touches.
 */
export async function eraseEntries(
  database: Database,
  { email, shared, at, newKey }: Erasing,
  all: readonly KeptEntry[],
): Promise<Erased> {
  const { entries, unsent } = database;
  const found = email === null ? undefined : await database.pairs.get(email);
  const uid = (await parsedOne(database, 'pairs', found))?.uid ?? null;
  const isWith = ({ thread, pairId }: KeptEntry) =>
    email === null || thread === email || (uid !== null && pairId?.split('_').includes(uid));
  const emptied: string[] = [];
  let [here, left] = [0, 0];
  for (const row of all.filter(isWith)) {
    const { name, author, thread, pairId, body } = row;
    const kind = kindOf(row.kind);
    const isMine = author === 'me' || (author === 'both' && shared);
    here += 1;
    if (!kind || kind.staysHere || !isMine || pairId === null) {
      if (author === 'both' && pairId !== null) left += 1;
      await entries.delete([name, author, thread]);
      if (author !== 'them') await unsent.delete([name, thread]);
      continue;
    }
    if (kind.isBlank(body)) {
      if (!(await unsent.get([name, thread]))) await entries.delete([name, author, thread]);
      continue;
    }
    const key = newKey();
    const writing = { now: Date.parse(at), edit: key.slice(0, 8) };
    const editedAt = row.editedAt > at ? row.editedAt : at;
    await entries.put({ ...row, body: kind.erase(body, writing), editedAt });
    const tried = { attempts: 0, nextTryAt: null, lastError: null };
    const about = { name, thread, meetingId: row.meetingId };
    await unsent.put({ schema: 1, ...about, key, queuedAt: at, ...tried });
    emptied.push(key);
  }
  return { here, left, emptied };
}
