/** The analysis of a counters file in a few lines, for people. */
import type { countersReport } from './counters-report.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export function countersSummary(report: ReturnType<typeof countersReport>): string {
  const { factors, items, shares, coverage, named_items: named } = report;
  const adjusted = factors.within_manager_lmg_adjusted;
  const listed = (rows: (typeof shares)['topic']) =>
    rows.map(({ name, share }) => `${name} ${percent(share)}`).join(', ');
  const largest = items.slice(0, 3).map(({ name, deviation, rank_interval90: rank }) => {
    return `${name} (${(deviation ?? 0).toFixed(2)}, rank ${rank?.join(' to ')})`;
  });
  return [
    `${report.ratings} ratings, ${report.sessions} sessions, ${report.managers} managers`,
    `topics: ${listed(shares.topic)}`,
    `expected responses: ${listed(shares.expectation)}`,
    adjusted
      ? `goes with ${percent(adjusted.expectation)} (expected response) and ${percent(adjusted.topic)} (topic) of the differences in satisfaction`
      : 'importance of the factors: not available',
    `matters more: ${factors.larger ?? "can't be said"}`,
    `largest: ${largest.join(', ')}`,
    `may be named: ${named.length > 0 ? named.join(', ') : 'none'}`,
    `coverage of the joint table: ${percent(coverage.share)}`,
  ].join('\n');
}
