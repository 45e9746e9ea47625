import * as z from 'zod';
import type { Row } from './row.ts';

const estimateSchema = z.object({ median: z.number(), low: z.number(), high: z.number() });
const resultsSchema = z.object({
  rows: z.array(z.object({ id: z.string(), unit: z.string(), estimate: estimateSchema })),
});
export type OldResults = z.infer<typeof resultsSchema>;

/** Reads what an earlier run left; throws one sentence when it is something else. */
export function parseResults(json: string, file: string): OldResults {
  try {
    return resultsSchema.parse(JSON.parse(json));
  } catch {
    throw new Error(`${file} is no bench/results.json: name one that "npm run bench" wrote.`);
  }
}

export interface Change {
  readonly id: string;
  readonly what: string;
  readonly before: number;
  readonly now: number;
  readonly unit: string;
  /** `worse` and `better` only where the two intervals have nothing in common. */
  readonly verdict: 'worse' | 'better' | 'same';
}

/** What became of each figure that both runs have; lower is better in all of them. */
export function changesSince(old: OldResults, rows: readonly Row[]): Change[] {
  return rows.flatMap((row) => {
    const before = old.rows.find(({ id, unit }) => id === row.id && unit === row.unit);
    if (!before) return [];
    const { id, what, unit, estimate } = row;
    const verdict =
      estimate.low > before.estimate.high
        ? 'worse'
        : estimate.high < before.estimate.low
          ? 'better'
          : 'same';
    const medians = { before: before.estimate.median, now: estimate.median };
    return [{ id, what, unit, verdict, ...medians } as const];
  });
}
