/** The data layer against IndexedDB by hand, in a page of a browser. */
import type { Page } from '@playwright/test';
import { launchBrowser } from '../../profile.ts';
import type { Measure } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { interleave } from '../interleave.ts';
import { ratioRow } from '../row.ts';
import type { Job } from './in-page.ts';

const ENTRIES = 5_000;
const MEETINGS = 100_000;
const ROUNDS = 30;
const PAGE = 'https://bench.example/';

const JOBS: readonly { job: Job; what: string; goal: number }[] = [
  { job: 'save', what: 'save a preparation', goal: 1.5 },
  { job: 'thread', what: `read a pair's whole thread out of ${ENTRIES} meetings`, goal: 1.3 },
  { job: 'newest', what: `newest 50 of ${MEETINGS} meetings`, goal: 1 },
];

export const measureStore: Measure = async function* (bench) {
  const script = await bundle('store/in-page.ts');
  const { context, close } = await launchBrowser({ extension: null, language: 'en' });
  await context.route(`${PAGE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Store</title>' }),
  );
  const page = await context.newPage();
  await page.goto(PAGE);
  await page.addScriptTag({ content: script });
  bench.say(`store: writing ${MEETINGS} meetings`);
  await page.evaluate(
    ([entries, meetings]) => (window as unknown as InPage).benchStore.fill(entries, meetings),
    [ENTRIES, MEETINGS] as const,
  );
  for (const { job, what, goal } of JOBS) {
    bench.say(`store: ${what}`);
    const probes = { sashi: probe(page, job, 'sashi'), raw: probe(page, job, 'raw') };
    for (const warm of Object.values(probes)) await warm();
    const samples = await interleave(probes, ROUNDS, bench.random);
    const head = { id: `store.${job}`, what, contender: 'raw IndexedDB', sampleUnit: 'ms', goal };
    yield ratioRow('store', head, { ours: samples.sashi, theirs: samples.raw });
  }
  await close();
};

interface InPage {
  readonly benchStore: {
    fill(entries: number, meetings: number): Promise<void>;
    readonly jobs: Readonly<Record<Job, (by: 'sashi' | 'raw') => Promise<number>>>;
  };
}

function probe(page: Page, job: Job, by: 'sashi' | 'raw'): () => Promise<number> {
  return () =>
    page.evaluate(([name, who]) => (window as unknown as InPage).benchStore.jobs[name](who), [
      job,
      by,
    ] as const);
}
