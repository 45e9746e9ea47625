import { expect, test } from '@playwright/test';
import { sashi, slowDown } from '#scripts/bench/extensions.ts';
import { tourAll } from '#scripts/bench/page/navigation.ts';
import { estimate, ratios } from '#scripts/bench/statistics.ts';
import { randomOf } from '#scripts/demo/company/random.ts';

test('The benchmark shows a build as worse that works 50 ms more in each navigation', async () => {
  const contenders = {
    built: sashi('harness'),
    slow: sashi('harness-slow', (folder) => slowDown(folder, 50)),
  };
  const samples = await tourAll(contenders, { chips: 40, tours: 2, random: randomOf(1, 0) });
  const cpu = (name: 'built' | 'slow') => samples[name].map((sample) => sample.cpu);
  expect(estimate(ratios(cpu('slow'), cpu('built'))).low).toBeGreaterThan(1);
  // On a busy machine the other one has long tasks, too; that one has them always.
  const long = samples.slow.map(({ longTasks }) => longTasks);
  expect(estimate(long).median).toBeGreaterThanOrEqual(1);
});
