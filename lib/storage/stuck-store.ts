import type { StuckStore } from '#lib/domain/stuck.ts';
import { stuckBecause } from '#lib/domain/stuck.ts';
import type { Database } from './database.ts';
import { parsed, parsedOne } from './parsed.ts';
import { type QuarantineRow, rowSchemas, type TableName } from './rows.ts';

type Place = readonly ['unsent', string, string] | readonly ['aside', number];

export function createStuckStore(database: Database): StuckStore {
  const { entries, unsent, quarantine, meta } = database;

  const waiting = async () =>
    parsed(database, 'unsent', await unsent.orderBy('queuedAt').toArray());
  const entryOf = async (name: string, thread: string) => {
    for (const author of ['me', 'both']) {
      const found = await entries.get([name, author, thread]);
      const row = await parsedOne(database, 'entries', found);
      if (row) return row;
    }
    return null;
  };

  /** The place before it, so that it is read once more; without one everything is. */
  const readFrom = async ({ found }: QuarantineRow) => {
    const before = (found as { readonly before?: unknown } | null)?.before;
    if (typeof before !== 'string') await meta.delete('cursor');
    else await meta.put({ schema: 1, key: 'cursor', cursor: before });
  };

  return {
    list: async () => {
      const outbox = await Promise.all(
        (await waiting()).map(async (row) => {
          const why = stuckBecause(row);
          const { name, thread, queuedAt: at } = row;
          const entry = why && (await entryOf(name, thread));
          const { kind = null, startLocal = null } = entry || {};
          const id = idOf(['unsent', name, thread]);
          return why ? [{ id, why, kind, other: thread, startLocal, at }] : [];
        }),
      );
      const aside = (await quarantine.toArray()).filter(({ awayAt }) => !awayAt);
      const unreadable = aside.map(({ id, table, found, at }) => {
        const row = (found ?? {}) as { readonly kind?: unknown };
        const kind = typeof row.kind === 'string' ? row.kind : null;
        const why = table === 'team' ? 'team-unreadable' : 'unreadable';
        return { id: idOf(['aside', id]), why, kind, other: null, startLocal: null, at } as const;
      });
      return [...outbox.flat(), ...unreadable];
    },

    readAgain: (id) => {
      const place = placeOf(id);
      if (place?.[0] !== 'aside') return Promise.resolve(place !== null);
      return database.transaction('rw', database.tables, async () => {
        const row = await quarantine.get(place[1]);
        if (!row) return false;
        if (row.table === 'team') {
          await readFrom(row);
          await quarantine.delete(row.id);
          return true;
        }
        if (!Object.hasOwn(rowSchemas, row.table)) return false;
        const name = row.table as TableName;
        const read = rowSchemas[name].safeParse(row.found);
        const table = database.table(name);
        if (!read.success || (await table.get(JSON.parse(row.key))) !== undefined) return false;
        await table.put(read.data);
        await quarantine.delete(row.id);
        return true;
      });
    },

    putAway: (id, awayAt) =>
      database.transaction('rw', [unsent, quarantine], async () => {
        const place = placeOf(id);
        if (place?.[0] === 'aside') await quarantine.update(place[1], { awayAt });
        if (place?.[0] !== 'unsent') return;
        const row = await parsedOne(database, 'unsent', await unsent.get([place[1], place[2]]));
        if (row) await unsent.put({ ...row, awayAt });
      }),

    found: async (id) => {
      const place = placeOf(id);
      if (place?.[0] === 'unsent') return entryOf(place[1], place[2]);
      return place ? ((await quarantine.get(place[1]))?.found ?? null) : null;
    },
  };
}

function idOf(place: Place): string {
  return JSON.stringify(place);
}

/** Ids come back from pages: what is none names nothing. */
function placeOf(id: string): Place | null {
  try {
    const [table, one, two]: unknown[] = JSON.parse(id);
    if (table === 'aside' && typeof one === 'number') return ['aside', one];
    const isRow = table === 'unsent' && typeof one === 'string' && typeof two === 'string';
    return isRow ? ['unsent', one, two] : null;
  } catch {
    return null;
  }
}
