/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import { parsed } from '../parsed.ts';
import { rowSchemas, type TableName } from '../rows.ts';
import { steps } from './steps.ts';

const tableNames = Object.keys(rowSchemas) as TableName[];
const newest = Math.max(...steps.map(({ version }) => version));
const fixtures = import.meta.glob<Record<string, object[]>>('./fixtures/*.json', {
  eager: true,
  import: 'default',
});
const fixture = (version: number, side: 'before' | 'after') =>
  fixtures[`./fixtures/${String(version).padStart(3, '0')}.${side}.json`];

/** Fills a database of that version, closes it, and opens it with all steps up to another. */
async function upgraded(rows: Record<string, object[]>, from: number, to: number) {
  const name = `sashi-${crypto.randomUUID()}`;
  const old = openDatabase(name, upTo(from));
  await old.open();
  for (const [table, found] of Object.entries(rows)) await old.table(table).bulkAdd(found);
  old.close();
  return openDatabase(name, upTo(to));
}

const upTo = (last: number) => steps.filter(({ version }) => version <= last);
const before = (version: number) => Math.max(...upTo(version - 1).map((step) => step.version));

describe.each(steps.map(({ version }) => version))('Rows that version %i stored', (version) => {
  it('can all be read today, after all later steps', async () => {
    const stored = fixture(version, 'after') ?? {};
    expect(Object.values(stored).every((rows) => rows.length > 0)).toBe(true);
    const database = await upgraded(stored, version, newest);
    for (const table of tableNames) {
      const found = await database.table(table).toArray();
      expect(await parsed(database, table, found)).toHaveLength(found.length);
    }
    expect(await database.quarantine.count()).toBe(0);
    database.close();
  });
});

describe.each(steps.map(({ version }) => version).filter((version) => version > 1))(
  'The step to version %i',
  (version) => {
    it('turns the rows before it into the rows after it', async () => {
      const database = await upgraded(fixture(version, 'before') ?? {}, before(version), version);
      const { stores, upgrade } = steps.find((step) => step.version === version) ?? steps[0]!;
      for (const [table, rows] of Object.entries(fixture(version, 'after') ?? {})) {
        // A table that a step without an upgrade makes begins empty: its rows show their shape.
        if (!upgrade && stores[table]) continue;
        expect(await database.table(table).toArray()).toEqual(rows);
      }
      database.close();
    });
  },
);
