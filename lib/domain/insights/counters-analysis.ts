/** From the columns of a counters file to released parts, the quick ones first. */
import type { CounterColumns } from '#lib/domain/statistics/counters/counter-columns.ts';
import { type Counters, countersOf } from '#lib/domain/statistics/counters/counters.ts';
import { analyseDrivers } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import { managerBootstrap } from '#lib/domain/statistics/drivers/manager-bootstrap.ts';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { releasedAreas } from './released-areas.ts';
import { releasedDrivers } from './released-drivers.ts';
import { type AnalysisEvent, K, type Period, type PeriodFacts } from './released-report.ts';
import { releasedScores } from './released-scores.ts';
import { releasedShares } from './released-shares.ts';

const REPLICATES = 1000;
const SEED = 1;
/** Stream of the manager bootstrap's draws; the command-line check uses the same. */
const BOOTSTRAP_STREAM = 50;
const MONTHS_OF_WINDOW = 12;

/** Says each part as soon as it is there. */
export function analyseCounters(
  columns: CounterColumns,
  period: Period,
  say: (event: AnalysisEvent) => void,
): void {
  const { now, before, parts, facts } = periodsOf(columns, period);
  const part = (released: Extract<AnalysisEvent, { kind: 'part' }>['part']) =>
    say({ kind: 'part', part: released });
  part({
    period: facts,
    topics: releasedShares('topic', now, before, K, parts),
    expectations: releasedShares('expectation', now, before, K, parts),
  });
  part({ scores: releasedScores(now, K, parts) });
  const analysis = analyseDrivers(now.cells);
  const first = releasedDrivers(now, analysis, null, K, parts);
  part({ drivers: first });
  // A manager's areas need the whole year; of half of it they would give the other half away.
  const year = period === 'window' && now.ratings > 0;
  part({ areas: year ? releasedAreas(now, K) : null });
  if (first === null) return;
  const random = randomStream(SEED, BOOTSTRAP_STREAM);
  const sampled = managerBootstrap(analysis.statistics, REPLICATES, random, (done) =>
    say({ kind: 'sampling', share: done / REPLICATES }),
  );
  part({ drivers: releasedDrivers(now, analysis, sampled, K, parts) });
}

interface Periods {
  readonly now: Counters;
  readonly before: Counters | null;
  /** The halves of the window, when it is the window that is shown. */
  readonly parts: readonly Counters[];
  readonly facts: PeriodFacts;
}

/** Fixed periods that never overlap: the last twelve months (and the twelve before), or their halves. */
function periodsOf(columns: CounterColumns, period: Period): Periods {
  const order = [...columns.months.keys()].sort((one, other) =>
    (columns.months[one] ?? '').localeCompare(columns.months[other] ?? '', 'en', { numeric: true }),
  );
  const window = order.slice(-MONTHS_OF_WINDOW);
  const half = Math.floor(window.length / 2);
  const halves = period === 'halves' && half > 0;
  const current = halves ? window.slice(half) : window;
  const earlier = halves
    ? window.slice(0, half)
    : order.slice(-2 * MONTHS_OF_WINDOW, -MONTHS_OF_WINDOW);
  const maskOf = (months: readonly number[]) => {
    const mask = new Uint8Array(columns.months.length);
    for (const month of months) mask[month] = 1;
    return mask;
  };
  const span = (months: readonly number[]) => ({
    from: columns.months[months[0] ?? -1] ?? '',
    to: columns.months[months.at(-1) ?? -1] ?? '',
  });
  return {
    now: countersOf(columns, current.length === order.length ? undefined : maskOf(current)),
    before: earlier.length > 0 ? countersOf(columns, maskOf(earlier)) : null,
    parts:
      halves || half === 0
        ? []
        : [window.slice(0, half), window.slice(half)].map((months) =>
            countersOf(columns, maskOf(months)),
          ),
    facts: { ...span(current), before: earlier.length > 0 ? span(earlier) : null },
  };
}
