/** The insights page: adding up, and what somebody waits for after opening a file. */
import type { Measure } from '../bench.ts';
import { measureAddingUp } from './adding-up.ts';
import { measureOpening } from './opening.ts';

export const measureInsights: Measure = async function* (bench) {
  yield* measureAddingUp(bench);
  yield* measureOpening(bench);
};
