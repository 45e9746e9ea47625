/** Reads a counters file: comma-separated with a header, in UTF-8; lines that are not understood stop it. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import {
  COUNTER_COLUMNS,
  type CounterColumn,
  parseCounterRow,
} from '#lib/domain/statistics/counters/counter-row.ts';
import { type Counters, countersTally } from '#lib/domain/statistics/counters/counters.ts';

const headerSchema = z
  .array(z.string())
  .refine((names) => COUNTER_COLUMNS.every((column) => names.includes(column)), {
    error: `line 1: the columns must be ${COUNTER_COLUMNS.join(', ')}`,
  });

const fieldsOf = (line: string) =>
  line.split(',').map((field) => field.trim().replace(/^"(.*)"$/, '$1'));

/** Throws an error of one line that names the line and the column. */
export async function readCounters(file: string): Promise<Counters> {
  const tally = countersTally();
  let columns: readonly string[] | null = null;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    const fields = fieldsOf(text);
    if (columns === null) {
      const header = headerSchema.safeParse(fields.map((name) => name.toLowerCase()));
      if (!header.success) throw new Error(header.error.issues[0]?.message);
      columns = header.data;
      continue;
    }
    const named: Partial<Record<CounterColumn, string>> = {};
    for (const column of COUNTER_COLUMNS) named[column] = fields[columns.indexOf(column)] ?? '';
    const parsed = parseCounterRow(named);
    if (!parsed.ok) throw new Error(`line ${number}: ${parsed.column} is not understood`);
    tally.add(parsed.row);
  }
  const counters = tally.result();
  if (counters.ratings === 0) throw new Error('there is no rating in the file');
  return counters;
}
