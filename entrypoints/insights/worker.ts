/**
 * Reads and computes beside the page. What it was given never leaves it: only released parts do.
 * To cancel, the page ends it.
 */
import { exampleColumns } from '#lib/domain/example/example-columns.ts';
import { syntheticEffect } from '#lib/domain/example/synthetic-effect.ts';
import { type ReadTables, tablesReader } from '#lib/domain/files/open-table.ts';
import { analyseCounters } from '#lib/domain/insights/counters-analysis.ts';
import type { AnalysisEvent, AnalysisOptions } from '#lib/domain/insights/released-report.ts';
import { releasedSales } from '#lib/domain/insights/released-sales.ts';
import { releasedTurnover } from '#lib/domain/insights/released-turnover.ts';
import { peopleAtStart } from '#lib/domain/statistics/turnover/roster.ts';
import { levelLabels } from '#lib/i18n/insights/level-labels.ts';
import { readCsv } from '#lib/platform/csv-file.ts';
import type { AnalysisRequest } from './analysis-request.ts';

type Tables = Pick<ReadTables, 'counters' | 'sales' | 'roster'>;

const say = (event: AnalysisEvent) => self.postMessage(event, { transfer: [] });
let goOn: (() => void) | null = null;

self.addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  if (data.kind === 'use-the-rest') goOn?.();
  else if (data.kind === 'files') void analyseFiles(data.files, data.options).catch(fail);
  else analyse(example(), data.options);
});

/** Out of the promise, so that the page hears of it as of any other error here. */
function fail(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

function example(): Tables {
  const { sales, people } = syntheticEffect('effect', 1);
  return { counters: exampleColumns(), sales, roster: people };
}

async function analyseFiles(files: readonly File[], options: AnalysisOptions): Promise<void> {
  const found = { counters: null, sales: null, roster: null } as {
    -readonly [Key in keyof Tables]: Tables[Key];
  };
  let asks = false;
  for (const file of files) {
    const { counters, sales, roster, problems, usable } = await readTables(file, options);
    found.counters ??= counters;
    found.sales ??= sales;
    found.roster ??= roster;
    if (problems.count === 0) continue;
    asks = true;
    say({ kind: 'problems', name: file.name, problems, usable });
  }
  if (asks) await new Promise<void>((resolve) => (goOn = resolve));
  analyse(found, options);
}

async function readTables(file: File, options: AnalysisOptions): Promise<ReadTables> {
  const reader = tablesReader(options, levelLabels);
  let lines = 0;
  await readCsv(file, {
    row(fields, line) {
      lines = line;
      reader.row(fields, line);
    },
    progress: (share) => say({ kind: 'reading', name: file.name, share, lines }),
  });
  return reader.result();
}

function analyse({ counters, sales, roster }: Tables, options: AnalysisOptions): void {
  const { period, assignment } = options;
  const effects = () => {
    const people = peopleAtStart(roster ?? []);
    if (sales) say({ kind: 'part', part: { sales: releasedSales(sales, assignment, people) } });
    if (roster) say({ kind: 'part', part: { turnover: releasedTurnover(roster, assignment) } });
  };
  // The bootstrap of the counters takes longest: what is quick comes first.
  if (counters && counters.length > 0) {
    let quick = false;
    analyseCounters(counters, period, (event) => {
      if (!quick && event.kind === 'sampling') {
        quick = true;
        effects();
      }
      say(event);
    });
    if (!quick) effects();
  } else {
    effects();
  }
  say({ kind: 'done' });
}
