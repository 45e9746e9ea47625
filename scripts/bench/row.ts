import { differences, type Estimate, estimate, ratios } from './statistics.ts';

/** The groups of `--only`, in the order in which they run. */
export const GROUPS = ['size', 'store', 'page', 'sync', 'insights', 'search'] as const;
export type Group = (typeof GROUPS)[number];

/** One line of the table: a figure, what it is measured against, and how far it may go. */
export interface Row {
  /** Stays the same from run to run: `--compare` finds the row by it. */
  readonly id: string;
  readonly group: Group;
  readonly what: string;
  /** What the figure is measured against, in the same run. */
  readonly contender: string;
  /** `x` is a ratio; everything else is what it says, ours less the contender's. */
  readonly unit: string;
  /** The most that the median may be; null = shown for information only. */
  readonly goal: number | null;
  readonly estimate: Estimate;
  /** Every sample as measured, by contender, in the order of the rounds. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
  readonly sampleUnit: string;
}

export type RowHead = Pick<Row, 'id' | 'what' | 'contender' | 'goal'> & {
  readonly sampleUnit: string;
  /** Of the figure, where it is not that of the samples. */
  readonly unit?: string;
};

interface Samples {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Ours by theirs, pair by pair. */
export function ratioRow(group: Group, head: RowHead, { ours, theirs }: Samples): Row {
  const samples = { sashi: ours, [head.contender]: theirs };
  return { ...head, group, unit: 'x', estimate: estimate(ratios(ours, theirs)), samples };
}

/** Ours less theirs, pair by pair. */
export function differenceRow(group: Group, head: RowHead, { ours, theirs }: Samples): Row {
  const samples = { sashi: ours, [head.contender]: theirs };
  const unit = head.unit ?? head.sampleUnit;
  return { ...head, group, unit, estimate: estimate(differences(ours, theirs)), samples };
}

/** A figure that stands for itself, such as a size or a count. */
export function plainRow(group: Group, head: RowHead, ours: readonly number[]): Row {
  const unit = head.unit ?? head.sampleUnit;
  return { ...head, group, unit, estimate: estimate(ours), samples: { sashi: ours } };
}

export function isMet({ goal, estimate: { median } }: Row): boolean {
  return goal === null || median <= goal;
}
