/** Adding up a counters file, against a loop by hand, a library of data frames, and a database. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../../profile.ts';
import type { Measure } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { interleave } from '../interleave.ts';
import { ratioRow } from '../row.ts';
import type { Job } from './in-page.ts';

/** An optional dependency: where it does not install, its rows are left out, and that is said. */
const DUCKDB = path.resolve(import.meta.dirname, '../../../node_modules/@duckdb/duckdb-wasm/dist');
const PAGE = 'https://bench.example/';
const SIZES = [100_000, 1_000_000];
const ROUNDS = 15;
/** Times the typed-array loop; what the analyses need beside the sums is in it. */
const GOAL = 2;

export const measureAddingUp: Measure = async function* (bench) {
  const hasDuckDb = existsSync(DUCKDB);
  if (!hasDuckDb) bench.say('insights: DuckDB-Wasm is not installed here, and left out');
  const script = await bundle('insights/in-page.ts');
  const { context, close } = await launchBrowser({ extension: null, language: 'en' });
  const page = await context.newPage();
  await page.route(`${PAGE}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname !== '/') return route.fulfill({ path: path.join(DUCKDB, pathname) });
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sums</title>' });
  });
  await page.goto(PAGE);
  await page.addScriptTag({ content: script });
  for (const size of SIZES) {
    bench.say(`insights: adding up ${size} rows`);
    await page.evaluate(
      ([rows, duckdb]) => (window as unknown as InPage).benchInsights.fill(rows, duckdb),
      [size, hasDuckDb] as const,
    );
    const probe = (job: Job) => () => runIn(page, job);
    const probes = {
      sums: probe('sums'),
      counters: probe('counters'),
      hand: probe('hand'),
      arquero: probe('arquero'),
      duckdb: hasDuckDb ? probe('duckdb') : async () => Number.NaN,
    };
    for (const warm of Object.values(probes)) for (let i = 0; i < 3; i += 1) await warm();
    const { sums, counters, hand, arquero, duckdb } = await interleave(
      probes,
      ROUNDS,
      bench.random,
    );
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
    if (!hasDuckDb) continue;
    yield ratioRow('insights', head('duckdb', `all tables of ${rows}`, 'DuckDB-Wasm', 1), {
      ours: counters,
      theirs: duckdb,
    });
  }
  await close();
};

interface InPage {
  readonly benchInsights: {
    fill(rows: number, hasDuckDb: boolean): Promise<void>;
    run(job: Job): Promise<number>;
  };
}

function runIn(page: Page, job: Job): Promise<number> {
  return page.evaluate((name) => (window as unknown as InPage).benchInsights.run(name), job);
}
