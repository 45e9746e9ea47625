import type { PeopleStore } from '#lib/domain/local-store.ts';
import { strangerAt, unmarked } from '#lib/domain/pair.ts';
import type { Database } from './database.ts';
import { parsed, parsedOne } from './parsed.ts';

export function createPeopleStore(database: Database): PeopleStore {
  const { pairs, marks, quarantine } = database;
  const pair = async (email: string) => parsedOne(database, 'pairs', await pairs.get(email));
  const mark = async (lineageId: string) =>
    parsedOne(database, 'marks', await marks.get(lineageId));
  return {
    pair,
    pairs: async () => parsed(database, 'pairs', await pairs.toArray()),
    changePair: (email, change) =>
      database.transaction('rw', [pairs, quarantine], async () => {
        await pairs.put({ ...((await pair(email)) ?? strangerAt(email)), ...change });
      }),
    mark,
    marks: async () => parsed(database, 'marks', await marks.toArray()),
    changeMark: (lineageId, change) =>
      database.transaction('rw', [marks, quarantine], async () => {
        await marks.put({ ...((await mark(lineageId)) ?? unmarked(lineageId)), ...change });
      }),
  };
}
