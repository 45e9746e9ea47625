/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import { parsed } from '../parsed.ts';
import { rowSchemas, type TableName } from '../rows.ts';
import { steps } from './steps.ts';

const tableNames = Object.keys(rowSchemas) as TableName[];
const fixtures = import.meta.glob<Record<string, object[]>>('./fixtures/*.json', {
  eager: true,
  import: 'default',
});
const fixture = (version: number, side: 'before' | 'after') =>
  fixtures[`./fixtures/${String(version).padStart(3, '0')}.${side}.json`];

/** Fills a database of that version, closes it, and opens it with all steps up to another. */
async function upgraded(rows: Record<string, object[]>, from: number, to: number) {
  const name = `sashi-${crypto.randomUUID()}`;
  const old = openDatabase(name, steps.slice(0, from));
  await old.open();
  for (const [table, found] of Object.entries(rows)) await old.table(table).bulkAdd(found);
  old.close();
  return openDatabase(name, steps.slice(0, to));
}

describe.each(steps.map(({ version }) => version))('Rows that version %i stored', (version) => {
  it('can all be read today, after all later steps', async () => {
    const database = await upgraded(fixture(version, 'after') ?? {}, version, steps.length);
    for (const table of tableNames) {
      const found = await database.table(table).toArray();
      expect(found.length, `rows of ${table} in the fixture`).toBeGreaterThan(0);
      expect(await parsed(database, table, found)).toHaveLength(found.length);
    }
    database.close();
  });
});

describe.each(steps.map(({ version }) => version).filter((version) => version > 1))(
  'The step to version %i',
  (version) => {
    it('turns the rows before it into the rows after it', async () => {
      const database = await upgraded(fixture(version, 'before') ?? {}, version - 1, version);
      for (const [table, rows] of Object.entries(fixture(version, 'after') ?? {})) {
        expect(await database.table(table).toArray()).toEqual(rows);
      }
      database.close();
    });
  },
);
