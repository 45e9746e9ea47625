/** Adding up a counters file, against a loop by hand and a library of data frames. */
import type { Page } from '@playwright/test';
import { launchBrowser } from '../../profile.ts';
import type { Measure } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { interleave } from '../interleave.ts';
import { ratioRow } from '../row.ts';
import type { Job } from './in-page.ts';

const SIZES = [100_000, 1_000_000];
const ROUNDS = 25;
/** Times the typed-array loop; what the analyses need beside the sums is in it. */
const GOAL = 2;

export const measureAddingUp: Measure = async function* (bench) {
  const script = await bundle('insights/in-page.ts');
  const { context, close } = await launchBrowser({ extension: null, language: 'en' });
  const page = await context.newPage();
  await page.addScriptTag({ content: script });
  for (const size of SIZES) {
    bench.say(`insights: adding up ${size} rows`);
    await page.evaluate((rows) => (window as unknown as InPage).benchInsights.fill(rows), size);
    const probe = (job: Job) => () => runIn(page, job);
    const probes = {
      sums: probe('sums'),
      counters: probe('counters'),
      hand: probe('hand'),
      arquero: probe('arquero'),
    };
    for (const warm of Object.values(probes)) for (let i = 0; i < 3; i += 1) await warm();
    const { sums, counters, hand, arquero } = await interleave(probes, ROUNDS, bench.random);
    const head = (id: string, what: string, contender: string, goal: number | null) => {
      return { id: `insights.${id}.${size}`, what, contender, goal, sampleUnit: 'ms' };
    };
    const rows = `${size} rows`;
    const byHand = 'a typed-array loop';
    yield ratioRow('insights', head('sums', `add up ${rows}`, byHand, GOAL), {
      ours: sums,
      theirs: hand,
    });
    yield ratioRow('insights', head('counters', `all tables of ${rows}`, byHand, null), {
      ours: counters,
      theirs: hand,
    });
    yield ratioRow('insights', head('arquero', `all tables of ${rows}`, 'arquero', 1), {
      ours: counters,
      theirs: arquero,
    });
  }
  await close();
};

interface InPage {
  readonly benchInsights: { fill(rows: number): void; run(job: Job): number };
}

function runIn(page: Page, job: Job): Promise<number> {
  return page.evaluate((name) => (window as unknown as InPage).benchInsights.run(name), job);
}
