import type { KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import { kindOf } from '#lib/domain/entries/kinds.ts';
import type { Bringing, RecordStore } from '#lib/domain/local-store.ts';
import { strangerAt, unmarked } from '#lib/domain/pair.ts';
import { type Verdict, verdictOf } from '#lib/domain/record/brought.ts';
import { bodyIn } from '#lib/domain/record/read-record.ts';
import type { PersonRecord, RecordEntry } from '#lib/domain/record/record.ts';
import { pairIdOf } from '#lib/domain/team.ts';
import type { Database } from './database.ts';
import { mergeRows } from './entries/merge-rows.ts';
import { isTooLarge } from './entries/write-entry.ts';
import { erase } from './erase.ts';
import { forgetPast } from './forget-past.ts';
import { parsed, parsedOne } from './parsed.ts';

/** Brings a record back in one transaction: all of it or nothing. */
export function createRecordStore(database: Database): RecordStore {
  const { entries, unsent, meetings, pairs, marks, quarantine } = database;
  return {
    erase: (how) => erase(database, how),
    forgetPast: (how) => forgetPast(database, how),
    bring: (record, how) =>
      database.transaction(
        'rw',
        [entries, unsent, meetings, pairs, marks, quarantine],
        async () => ({
          // People first: whom an entry is for is looked up among those who are known here.
          people: await inTurn(record.pairs, (pair) => bringPair(database, pair, how)),
          entries: await inTurn(record.entries, (entry) => bringEntry(database, entry, how)),
          meetings: await inTurn(record.meetings, async (meeting) => {
            if (await meetings.get(meeting.meetingId)) return 'same';
            if (!how.dry) await meetings.put(meeting);
            return 'new';
          }),
          marks: await inTurn(record.marks, (mark) => bringMark(database, mark, how)),
        }),
      ),
  };
}

async function inTurn<T>(all: readonly T[], each: (one: T) => Promise<Verdict>) {
  const verdicts: Verdict[] = [];
  for (const one of all) verdicts.push(await each(one));
  return verdicts;
}

async function bringEntry(
  database: Database,
  entry: RecordEntry,
  { dry, myUid, at, newKey }: Bringing,
): Promise<Verdict> {
  const { entries, unsent } = database;
  const { name, author, thread } = entry;
  const pair = await parsedOne(database, 'pairs', await database.pairs.get(thread));
  // Who somebody is the team says, never a file.
  const pairId = myUid !== null && pair?.uid ? pairIdOf(myUid, pair.uid) : null;
  const file: KeptEntry = { ...entry, body: bodyIn(entry), pairId, rev: 0, sharedAt: null };
  const range = entries.where('[name+author+thread]').between([name, author], [name, author, []]);
  const rows = await parsed(database, 'entries', await range.toArray());
  const here = rows.find(
    (row) => row.thread === thread || (pairId !== null && row.pairId === pairId),
  );
  const after = here ? mergeRows(here, file) : file;
  const verdict = here ? verdictOf(here, file.body) : 'new';
  if (verdict === 'same' || verdict === 'here') return verdict;
  if (isTooLarge(after)) return 'too-large';
  if (dry) return verdict;
  await entries.put(after);
  if (kindOf(entry.kind)?.staysHere) return verdict;
  const tried = { attempts: 0, nextTryAt: null, lastError: null };
  const about = { name, thread: after.thread, meetingId: after.meetingId };
  await unsent.put({ schema: 1, ...about, key: newKey(), queuedAt: at, ...tried });
  return verdict;
}

/** What is known here stays; what is not is taken from the file. */
async function bringPair(
  database: Database,
  { email, name, chosenRole }: PersonRecord['pairs'][number],
  { dry }: Bringing,
): Promise<Verdict> {
  const here = await parsedOne(database, 'pairs', await database.pairs.get(email));
  const before = here ?? strangerAt(email);
  const after = {
    ...before,
    name: before.name || name,
    chosenRole: before.chosenRole ?? chosenRole,
  };
  if (here && JSON.stringify(here) === JSON.stringify(after)) return 'same';
  if (!dry) await database.pairs.put(after);
  return here ? 'both' : 'new';
}

async function bringMark(
  database: Database,
  mark: PersonRecord['marks'][number],
  { dry }: Bringing,
): Promise<Verdict> {
  const here = await parsedOne(database, 'marks', await database.marks.get(mark.lineageId));
  const before = here ?? unmarked(mark.lineageId);
  const after = {
    ...before,
    oneOnOne: before.oneOnOne ?? mark.oneOnOne,
    role: before.role ?? mark.role,
  };
  if (here && JSON.stringify(here) === JSON.stringify(after)) return 'same';
  if (!dry) await database.marks.put(after);
  return here ? 'both' : 'new';
}
