import { type Commitment, stateOf } from '#lib/domain/commitment.ts';
import type { KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import type { Kind } from '#lib/domain/entries/kinds.ts';
import type { Database } from './database.ts';
import { kindOfRow } from './entries/merge-rows.ts';
import { parsed } from './parsed.ts';
import { rowSchemas } from './rows.ts';

/** What is about one meeting. A handover and a preference are about the pair, and stay. */
const ABOUT_A_MEETING: readonly Kind[] = ['preparation', 'memo', 'meeting', 'aside'];

/**
 * Removes what is about meetings before that day (`YYYY-MM-DD`): all of it or nothing. What waits to be
 * sent stays, and so does an open commitment: somebody would lose both.
 */
export async function forgetOlder(database: Database, day: string): Promise<void> {
  const { entries, unsent, meetings, feedback, quarantine } = database;
  await database.transaction('rw', [entries, unsent, meetings, feedback, quarantine], async () => {
    const waiting = new Set((await unsent.toCollection().primaryKeys()).map(String));
    const keys = (
      await Promise.all(
        ABOUT_A_MEETING.map((kind) => ofKindBefore(database, kind, day).primaryKeys()),
      )
    ).flat();
    const commitments = await ofKindBefore(database, 'commitment', day).toArray();
    for (const row of await parsed(database, 'entries', commitments)) {
      if (isSettled(row)) keys.push([row.name, row.author, row.thread]);
    }
    const sent = keys.filter(([name, , thread]) => !waiting.has(String([name, thread])));
    await entries.bulkDelete(sent);
    await meetings.where('onDate').below(day).delete();
    await feedback.filter((found) => isSettledBefore(found, day)).delete();
    await quarantine.filter(({ at }) => at < day).delete();
  });
}

/** What is about meetings before that day, but for open commitments: somebody waits for those. */
export async function pastEntries(database: Database, day: string): Promise<KeptEntry[]> {
  const kinds: readonly Kind[] = [...ABOUT_A_MEETING, 'commitment'];
  const found = await Promise.all(kinds.map((kind) => ofKindBefore(database, kind, day).toArray()));
  return (await parsed(database, 'entries', found.flat())).filter(isSettled);
}

function ofKindBefore({ entries }: Database, kind: Kind, day: string) {
  return entries.where('[kind+startLocal]').between([kind, ''], [kind, day], true, false);
}

function isSettled(row: KeptEntry): boolean {
  if (row.kind !== 'commitment') return true;
  return stateOf(kindOfRow(row).read(row.body) as Commitment) !== 'open';
}

export function isSettledBefore(found: unknown, day: string): boolean {
  const { data: row } = rowSchemas.feedback.safeParse(found);
  return row !== undefined && row.state !== 'waiting' && (row.startLocal ?? row.at) < day;
}
