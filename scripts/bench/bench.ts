import type { Random } from '../demo/company/random.ts';
import type { Row } from './row.ts';

/** What a group of measurements is given. */
export interface Bench {
  readonly random: Random;
  /** Tells the person who waits what is being measured now. */
  readonly say: (text: string) => void;
}

/** Measures, and hands over each row as soon as it is known. */
export type Measure = (bench: Bench) => AsyncGenerator<Row>;
