/** All steps, oldest first. A new one needs fixtures: see `missing-fixtures.ts`. */
import { firstTables } from './001-first-tables.ts';
import { entries } from './002-entries.ts';
import { feedback } from './005-feedback.ts';
import type { MigrationStep } from './step.ts';

export const steps: readonly MigrationStep[] = [firstTables, entries, feedback];

/** The version that this Sashi writes. */
export const newestVersion = Math.max(...steps.map(({ version }) => version));
