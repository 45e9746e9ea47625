/**
 * `npm run insights -- FILE.json…` checks golden vector files, one JSON line each; exit 0 iff all
 * are within their tolerance. `npm run insights -- --counters FILE.csv [--json] [--use-the-rest]
 * [--replicates N] [--seed N]` prints the whole analysis of a counters file; with `--use-the-rest`
 * also when some lines are not understood.
 */
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { checkVectorFile } from './insights/check-vectors.ts';
import { countersReport } from './insights/counters-report.ts';
import { countersSummary } from './insights/counters-summary.ts';
import { readCounters } from './insights/read-counters.ts';

const USAGE = `npm run insights -- FILE.json…
npm run insights -- --counters FILE.csv [--json] [--use-the-rest] [--replicates 1000] [--seed 1]`;

const argumentsSchema = z.object({
  counters: z.string().optional(),
  json: z.boolean().default(false),
  'use-the-rest': z.boolean().default(false),
  replicates: z.coerce.number().int().min(100).max(100_000).default(1000),
  seed: z.coerce.number().int().default(1),
});

/** Ratings that a cell of the joint table needs to count as shown. */
const K = 5;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      counters: { type: 'string' },
      json: { type: 'boolean' },
      'use-the-rest': { type: 'boolean' },
      replicates: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const options = argumentsSchema.parse(values);
  const { counters: file, json, replicates, seed } = options;
  if (file !== undefined) {
    const { counters, repeated, leftOut } = await readCounters(file, options['use-the-rest']);
    for (const complaint of leftOut) console.error(complaint);
    if (repeated > 0) console.error(`${repeated} lines say a cell again; their counts add up`);
    const report = countersReport(counters, { replicates, seed, k: K });
    console.log(json ? JSON.stringify({ file, ...report }, null, 2) : countersSummary(report));
    return 0;
  }
  if (positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  let ok = true;
  for (const name of positionals) {
    const line = checkVectorFile(name);
    ok &&= line.ok;
    console.log(JSON.stringify(line));
  }
  return ok ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
