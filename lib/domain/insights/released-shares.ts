/** Questions 1 and 2: what 1on1s are about, and what members hope for. */

import { displayedShare } from '#lib/domain/disclosure/displayed-precision.ts';
import {
  counterExpectations,
  counterTopics,
} from '#lib/domain/statistics/counters/counter-levels.ts';
import type { Counters } from '#lib/domain/statistics/counters/counters.ts';
import type { Factor } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import { dirichletShares } from '#lib/domain/statistics/proportions/dirichlet-shares.ts';
import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import { shareEstimate } from '#lib/domain/statistics/proportions/share-estimate.ts';
import { heldBack } from './held-back.ts';

export interface ReleasedShare {
  /** Id of the vocabulary. */
  readonly id: string;
  /** 1on1s; null = not shown, with all that follows. */
  readonly count: number | null;
  /** 0 to 1, with its 95 % interval. */
  readonly share: number | null;
  readonly interval: Interval | null;
  /** Share in the period before; null = none, or not shown. */
  readonly previous: number | null;
}

export interface ReleasedShares {
  readonly factor: Factor;
  /** 1on1s, rated or not. */
  readonly sessions: number;
  readonly previousSessions: number | null;
  readonly managers: number;
  /** `dirichlet`: so few 1on1s that a share of 0 is not "none". */
  readonly method: 'clustered' | 'dirichlet';
  /** Largest first; "other" and what is not shown last. */
  readonly rows: readonly ReleasedShare[];
}

/** Fewer 1on1s than this: shares under a weak prior. */
const FEW = 30;

export function releasedShares(
  factor: Factor,
  now: Counters,
  before: Counters | null,
  k: number,
  parts: readonly Counters[] = [],
): ReleasedShares | null {
  if (now.sessions < k) return null;
  const levels = factor === 'topic' ? counterTopics : counterExpectations;
  const current = sessionsOf(now, factor);
  const earlier = before && before.sessions >= k ? sessionsOf(before, factor) : null;
  const inParts = parts.map((part) => sessionsOf(part, factor).counts);
  // A period that the halves of the page add up to gives away what a half hides.
  const tooFew = (count: number | undefined) => count !== undefined && count > 0 && count < k;
  const hidden = heldBack(
    current.counts,
    (count, level) => tooFew(count) || inParts.some((counts) => tooFew(counts[level])),
    k,
  );
  const hiddenBefore = earlier ? heldBack(earlier.counts, (count) => count < k, k) : [];
  const few = now.sessions < FEW;
  const smoothed = few ? dirichletShares(current.counts) : [];
  const rows = levels.map(({ id }, level): ReleasedShare => {
    const count = current.counts[level] ?? 0;
    const was = earlier?.counts[level];
    const previous =
      was === undefined || hiddenBefore[level] === true || hidden[level] === true
        ? null
        : displayedShare(was / (before?.sessions ?? 1), before?.sessions ?? 0, 1000);
    if (hidden[level]) return { id, count: null, share: null, interval: null, previous };
    const posterior = smoothed[level];
    const estimate = shareEstimate(current.levels[level] ?? [], current.perManager);
    const share = posterior?.mean ?? displayedShare(estimate.share, now.sessions, 1000);
    const { lower, upper } = posterior ?? estimate;
    return { id, count, share, interval: { lower, upper }, previous };
  });
  return {
    factor,
    sessions: now.sessions,
    previousSessions: earlier ? (before?.sessions ?? null) : null,
    managers: current.perManager.filter((n) => n > 0).length,
    method: few ? 'dirichlet' : 'clustered',
    rows: rows.sort((one, other) => order(one) - order(other)),
  };
}

const order = ({ id, share }: ReleasedShare) => (share === null ? 2 : id === 'other' ? 1 : -share);

function sessionsOf(counters: Counters, factor: Factor) {
  const levels = factor === 'topic' ? counters.topicSessions : counters.expectationSessions;
  const counts = levels.map((values) => values.reduce((a, b) => a + b, 0));
  const perManager = (levels[0] ?? []).map((_, g) =>
    levels.reduce((sum, values) => sum + (values[g] ?? 0), 0),
  );
  return { levels, counts, perManager };
}
