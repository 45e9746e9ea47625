import { describe, expect, it } from 'vitest';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { analyseDrivers } from './driver-analysis.ts';
import { managerBootstrap } from './manager-bootstrap.ts';
import { nameDrivers } from './naming-rule.ts';
import { type Rating, ratingCells } from './rating-cells.ts';

const SIZES = { groups: 40, topics: 8, expectations: 6 };

/** Scores of chance, shifted by what the topic and the expected response add. */
function sample(topicAdds: readonly number[], expectationAdds: readonly number[], seed = 5) {
  const random = randomStream(seed, 1);
  const rows = Array.from({ length: 8000 }, (_, i): Rating => {
    const topic = Math.floor(random() * SIZES.topics);
    const expectation = Math.floor(random() * SIZES.expectations);
    const shift = (topicAdds[topic] ?? 0) + (expectationAdds[expectation] ?? 0);
    const score = Math.min(5, Math.max(1, Math.round(3 + shift + 2 * (random() + random() - 1))));
    return { group: i % SIZES.groups, topic, expectation, score, n: 1 };
  });
  const analysis = analyseDrivers(ratingCells(rows, SIZES));
  const progress: number[] = [];
  const bootstrap = managerBootstrap(analysis.statistics, 200, randomStream(1, 50), (done) => {
    progress.push(done);
  });
  return { analysis, bootstrap, progress, named: nameDrivers(analysis, bootstrap) };
}

describe('What may be named', () => {
  it('is nothing when there is nothing', () => {
    const { named, analysis } = sample([], []);
    expect(named).toMatchObject({ drivers: [], larger: null, named: [] });
    expect(analysis.tests.topic.method).toBe('cluster-robust Wald');
  });

  it('is one item when one stands out', () => {
    const { named, analysis, bootstrap } = sample([], [-0.6]);
    expect(named.drivers).toEqual(['expectation']);
    expect(named.larger).toBe('expectation');
    expect(named.named[0]).toBe(8);
    expect(analysis.items[8]?.deviation).toBeLessThan(-0.3);
    expect(bootstrap.items[8]?.rank).toEqual([1, 1]);
  });

  it('is topics when topics matter', () => {
    const { named, bootstrap } = sample([0.8, 0, -0.7, 0, 0, 0, 0.6], []);
    expect(named.larger).toBe('topic');
    expect(new Set(named.named)).toEqual(new Set([0, 2, 6]));
    expect(bootstrap.probabilityExpectationLarger).toBe(0);
  });

  it('leaves open which factor is larger when it is not sure', () => {
    const { named } = sample([0.4, -0.4, 0, 0, 0, 0, 0.4, -0.4], [0.35, -0.35, 0, 0, 0.35, -0.35]);
    expect(named.drivers).toHaveLength(2);
    expect(named.larger).toBeNull();
  });

  it('is the same again with the same seed', () => {
    expect(sample([], [-0.6]).bootstrap).toEqual(sample([], [-0.6]).bootstrap);
  });

  it('reports its progress to the end', () => {
    const { progress } = sample([], []);
    expect(progress.at(-1)).toBe(200);
    expect(progress.length).toBe(20);
  });

  it('tests with F when there are few managers', () => {
    const rows = [1, 5, 2, 4, 3, 5].map((score, i) => {
      return { group: i % 2, topic: i % 3, expectation: 0, score, n: 2 };
    });
    const { tests, managers } = analyseDrivers(ratingCells(rows, SIZES));
    expect(tests.topic.method).toBe('within-manager F');
    expect(tests.expectation.p).toBeNull();
    expect(managers).toBe(2);
  });
});
