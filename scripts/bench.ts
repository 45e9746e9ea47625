/**
 * `npm run bench`: what Sashi costs, each figure measured side by side with what it is compared to.
 * `-- --only page,store` runs some of the groups, `-- --compare OLD.json` shows what got worse since,
 * `-- --out FILE` writes elsewhere than to bench/results.json, `-- --page docs/benchmark.md` writes what
 * people read.
 * With `SASHI_BENCH_SLOW=50` each navigation takes 50 ms more: a build that must show as worse.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Measure } from './bench/bench.ts';
import { benchmarkPage } from './bench/benchmark-page.ts';
import { changesSince, parseResults } from './bench/compare.ts';
import { measureInsights } from './bench/insights/measure-insights.ts';
import { describeMachine } from './bench/machine.ts';
import { measurePage } from './bench/page/measure-page.ts';
import { GROUPS, type Group, isMet, type Row } from './bench/row.ts';
import { measureSearch } from './bench/search/measure-search.ts';
import { measureSize } from './bench/size/measure-size.ts';
import { measureStore } from './bench/store/measure-store.ts';
import { measureSync } from './bench/sync/measure-sync.ts';
import { lineOf, tableOf } from './bench/table.ts';
import { randomOf } from './demo/company/random.ts';
import { buildExtension } from './profile.ts';

const MEASURES: Partial<Record<Group, Measure>> = {
  size: measureSize,
  store: measureStore,
  page: measurePage,
  sync: measureSync,
  insights: measureInsights,
  search: measureSearch,
};

const started = performance.now();
const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`.padStart(5);
const say = (text: string) => console.log(`${seconds()}  ${text}`);

const { only, compare, out, page } = readArguments();
const old = compare === undefined ? null : parseResults(readFileSync(compare, 'utf8'), compare);
const machine = describeMachine();
say(`${machine.cores} cores, ${machine.processor}, ${machine.browser}; building`);
buildExtension();

const rows: Row[] = [];
/** Seconds that each group took. */
const groups: Partial<Record<Group, number>> = {};
const seed = Date.now() % 1_000_000;
for (const group of GROUPS.filter((name) => only.includes(name))) {
  const measure = MEASURES[group];
  if (!measure) continue;
  const began = performance.now();
  for await (const row of measure({ random: randomOf(seed, GROUPS.indexOf(group)), say })) {
    rows.push(row);
    say(lineOf(row));
  }
  groups[group] = (performance.now() - began) / 1000;
}

mkdirSync(path.dirname(out), { recursive: true });
const took = (performance.now() - started) / 1000;
const results = { at: new Date().toISOString(), seconds: took, groups, seed, machine, rows };
writeFileSync(out, `${JSON.stringify(results, null, 1)}\n`);
if (page !== undefined) writeFileSync(page, benchmarkPage(results));
console.log(`\n${tableOf(rows)}\n`);
const missed = rows.filter((row) => !isMet(row));
console.log(`${rows.length - missed.length} met, ${missed.length} missed; samples in ${out}`);
if (old) sayChanges(old);

function sayChanges(before: NonNullable<typeof old>): void {
  const changes = changesSince(before, rows);
  const told = changes.filter(({ verdict }) => verdict !== 'same');
  console.log(
    `\nSince ${compare}: ${changes.length} compared, ${told.length} changed beyond noise`,
  );
  for (const { verdict, what, before: was, now, unit } of told) {
    console.log(`${verdict.toUpperCase()}  ${what}: ${was.toFixed(2)} → ${now.toFixed(2)} ${unit}`);
  }
  if (told.some(({ verdict }) => verdict === 'worse')) process.exitCode = 1;
}

function readArguments() {
  const options = {
    only: { type: 'string' },
    compare: { type: 'string' },
    out: { type: 'string' },
    page: { type: 'string' },
  } as const;
  const { values } = parseArgs({ options });
  const names = values.only?.split(',') ?? [...GROUPS];
  const unknown = names.filter((name) => !GROUPS.includes(name as Group));
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. There are: ${GROUPS.join(', ')}.`);
    process.exit(2);
  }
  const { compare: than, page: readable, out: file = 'bench/results.json' } = values;
  return { only: names, compare: than, page: readable, out: file };
}
