/** Reads a counters file as the insights page does: same columns, words, encodings and complaints. */
import { openAsBlob } from 'node:fs';
import type { FileProblem } from '#lib/domain/files/file-problem.ts';
import { type ReadTables, tablesReader } from '#lib/domain/files/open-table.ts';
import { type Counters, countersOf } from '#lib/domain/statistics/counters/counters.ts';
import { levelLabels } from '#lib/i18n/insights/level-labels.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { readCsv } from '#lib/platform/csv-file.ts';

export interface ReadCounters {
  readonly counters: Counters;
  /** Lines that say a cell again: their counts were added up. */
  readonly repeated: number;
  /** What is wrong with the lines that were left out, one sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * Repeated cells add up. Other problems stop it with an error that lists them by line, unless
 * `useTheRest`.
 */
export async function readCounters(file: string, useTheRest = false): Promise<ReadCounters> {
  const strict = await readTables(file, false);
  const { repeated } = strict.problems;
  const { counters, problems } = repeated > 0 ? await readTables(file, true) : strict;
  const complaints = problems.listed.map(sentenceOf);
  const more = problems.count - complaints.length;
  if (more > 0) complaints.push(`and ${more} more`);
  if (counters === null || (complaints.length > 0 && !useTheRest)) {
    throw new Error(complaints.join('\n') || 'there is no counters table in the file');
  }
  const added = countersOf(counters);
  if (added.ratings === 0) throw new Error('there is no rating in the file');
  return { counters: added, repeated, leftOut: complaints };
}

async function readTables(file: string, addRepeats: boolean): Promise<ReadTables> {
  const reader = tablesReader({ addRepeats, start: null }, levelLabels);
  const row = (fields: readonly string[], line: number) => reader.row(fields, line);
  await readCsv(await openAsBlob(file), { row, progress: () => undefined });
  return reader.result();
}

function sentenceOf({ line, column, kind, value }: FileProblem): string {
  const { en } = insightsPageTexts;
  const place = line === null ? en.wholeFile : `line ${line}`;
  const written = value === '' ? '' : ` (${JSON.stringify(value)})`;
  return `${place}: ${column === '' ? '' : `${column}: `}${en.problem[kind]}${written}`;
}
