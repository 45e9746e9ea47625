/** All words of one figure: every number in them is also in its table. */
import type { TextTable } from './text-table.ts';

export interface FigureWords {
  readonly title: string;
  /** What can be said, in one or two sentences. */
  readonly finding: string;
  /** What must be known to read it: how many, which period, which caveat. */
  readonly notes: readonly string[];
  readonly table: TextTable;
}
