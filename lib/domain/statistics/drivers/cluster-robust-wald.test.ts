import { describe, expect, it } from 'vitest';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { clusterRobustWald } from './cluster-robust-wald.ts';
import { nestedFits } from './nested-fits.ts';
import { topicPartialF } from './partial-f.ts';
import { ratingCells } from './rating-cells.ts';
import { withinStatistics } from './within-statistics.ts';

/** Scores of pure chance; each manager likes one topic more than others by `taste`. */
function pureChance(seed: number, groups: number, taste: number) {
  const random = randomStream(seed, 1);
  const rows = Array.from({ length: groups * 30 }, (_, i) => {
    const group = i % groups;
    const topic = Math.floor(random() * 4);
    const liked = topic === group % 4 ? (Math.floor(group / 4) % 2 === 0 ? taste : -taste) : 0;
    const score = 3 + liked + Math.floor(random() * 3) - 1;
    return { group, topic, expectation: Math.floor(random() * 3), score, n: 1 };
  });
  const statistics = withinStatistics(ratingCells(rows, { groups, topics: 4, expectations: 3 }));
  return { statistics, fits: nestedFits(statistics) };
}

describe('The cluster-robust test', () => {
  it('rejects about as often as it says when only managers differ, the ordinary one far more', () => {
    let robust = 0;
    let ordinary = 0;
    const runs = 200;
    for (let seed = 0; seed < runs; seed += 1) {
      const { statistics, fits } = pureChance(seed, 48, 1);
      if ((clusterRobustWald(statistics, fits, 'topic')?.p ?? 1) < 0.05) robust += 1;
      if ((topicPartialF(fits)?.p ?? 1) < 0.05) ordinary += 1;
    }
    expect(robust / runs).toBeLessThan(0.1);
    expect(ordinary).toBeGreaterThan(robust);
  });

  it('has no p with as few managers as coefficients, and no test with one manager', () => {
    const few = pureChance(1, 3, 0);
    expect(clusterRobustWald(few.statistics, few.fits, 'topic')?.p ?? null).toBeNull();
    const one = pureChance(1, 1, 0);
    expect(clusterRobustWald(one.statistics, one.fits, 'topic')).toBeNull();
  });

  it('has no test of a factor with one level', () => {
    const rows = [1, 2, 3, 4, 5, 4].map((score, group) => ({
      group,
      topic: 0,
      expectation: score % 2,
      score,
      n: 1,
    }));
    const statistics = withinStatistics(
      ratingCells(rows, { groups: 6, topics: 2, expectations: 2 }),
    );
    expect(clusterRobustWald(statistics, nestedFits(statistics), 'topic')).toBeNull();
  });
});
