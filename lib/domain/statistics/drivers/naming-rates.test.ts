import { describe, expect, it } from 'vitest';
import { expectations, topics } from '#lib/domain/example/synthetic-session-spec.ts';
import { syntheticSessions } from '#lib/domain/example/synthetic-sessions.ts';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { analyseDrivers } from './driver-analysis.ts';
import { managerBootstrap } from './manager-bootstrap.ts';
import { nameDrivers } from './naming-rule.ts';
import { ratingCells } from './rating-cells.ts';

const names = [...topics, ...expectations];

/** What is named in each of fifty companies of ten managers, about 2,000 ratings each. */
function namedInCompanies(scenario: string, seed: number): string[][] {
  const sessions = Map.groupBy(syntheticSessions(scenario, seed), ({ manager }) => manager % 50);
  return [...sessions.values()].map((company, i) => {
    const rows = company.map(({ manager, ...session }) => {
      return { ...session, group: Math.floor(manager / 50), n: 1 };
    });
    const sizes = { groups: 10, topics: topics.length, expectations: expectations.length };
    const analysis = analyseDrivers(ratingCells(rows, sizes));
    const sampled = managerBootstrap(analysis.statistics, 400, randomStream(seed, 100 + i));
    return nameDrivers(analysis, sampled).named.map((item) => names[item] ?? '');
  });
}

describe('With ten managers only', () => {
  it('the wrong item is hardly ever named, and often one of the right ones is', () => {
    const companies = namedInCompanies('main', 2001);
    const right = ['listen', 'think', 'opinion'];
    const wrong = companies.filter((named) => named.some((name) => !right.includes(name)));
    expect(wrong.length).toBeLessThanOrEqual(1);
    expect(companies.filter((named) => named.length > 0).length).toBeGreaterThan(20);
  });

  it('hardly anything is named where nothing matters', () => {
    const companies = namedInCompanies('null', 2001);
    expect(companies.filter((named) => named.length > 0).length).toBeLessThanOrEqual(1);
  });
});
