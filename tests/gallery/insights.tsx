/** The insights page: the example, analysed here, and an organisation's closed cells. */
import { signal } from '@preact/signals';
import { InsightsOff } from '#components/insights/insights-off.tsx';
import { InsightsPage } from '#components/insights/insights-page.tsx';
import { ReportView } from '#components/insights/report-view.tsx';
import { exampleColumns } from '#lib/domain/example/example-columns.ts';
import { syntheticEffect } from '#lib/domain/example/synthetic-effect.ts';
import { problemList } from '#lib/domain/files/file-problem.ts';
import { analyseCounters } from '#lib/domain/insights/counters-analysis.ts';
import type { OrganisationReading } from '#lib/domain/insights/organisation-reading.ts';
import type { AnalysisOptions } from '#lib/domain/insights/released-report.ts';
import { releasedSales } from '#lib/domain/insights/released-sales.ts';
import { releasedTurnover } from '#lib/domain/insights/released-turnover.ts';
import { peopleAtStart } from '#lib/domain/statistics/turnover/roster.ts';
import { responseIds, topicIds } from '#lib/domain/vocabulary.ts';
import { type InsightsDeps, InsightsModel } from '#lib/models/insights-model.ts';
import { companyAtHand } from './company-state.ts';

type Listen = Parameters<InsightsDeps['start']>[2];

/** All of the figures of the page's example, in a tenth of the time. */
const SOME_MANAGERS = 40;

/** Analyses at once, where the page has a worker. */
function analyse(listen: Listen, { period, assignment }: AnalysisOptions): void {
  const { sales, people } = syntheticEffect('effect', 1);
  analyseCounters(exampleColumns(SOME_MANAGERS), period, listen);
  const at = peopleAtStart(people);
  listen({ kind: 'part', part: { sales: releasedSales(sales, assignment, at) } });
  listen({ kind: 'part', part: { turnover: releasedTurnover(people, assignment) } });
  listen({ kind: 'done' });
}

const wrong = problemList();
wrong.add({ line: 3, kind: 'unknown-value', column: 'topic', value: '\u202e<b>雑談</b>' });
wrong.add({ line: 7, kind: 'not-a-number', column: 'n', value: 'x'.repeat(40) });
wrong.add({ line: 9, kind: 'repeated', column: '', value: '' });
wrong.add({ line: null, kind: 'start-missing', column: 'start', value: '' });

/** How far an analysis comes that is looked at on its way. */
const ways = {
  reading: (listen: Listen) =>
    listen({ kind: 'reading', name: 'ratings.csv', share: 0.4, lines: 41_000 }),
  asking: (listen: Listen) =>
    listen({ kind: 'problems', name: 'ratings.csv', problems: wrong.all(), usable: 3_120 }),
  sampling: (listen: Listen) => listen({ kind: 'sampling', share: 0.3 }),
  failed: (listen: Listen) => listen({ kind: 'failed' }),
  done: analyse,
};

const cells = topicIds.flatMap((topic, t) =>
  responseIds.map((response, r) => {
    const n = 12 + ((7 * t + 5 * r) % 30);
    const sum = Math.round(n * (3 + (((3 * t + 2 * r) % 9) - 3) / 5));
    return { topic, response, n, sum, squares: Math.round((sum * sum) / n + n * 0.9) };
  }),
);
const found: OrganisationReading = {
  read: 63,
  cells,
  uses: [
    ...topicIds.map((id, i) => ({ of: `topic.${id}`, people: 180 - 19 * i, periods: 6 })),
    ...responseIds.map((id, i) => ({ of: `response.${id}`, people: 170 - 24 * i, periods: 5 })),
  ],
  adoption: 120,
};

interface InsightsState {
  /** An analyst's reading; null = no analyst. */
  readonly reading?: OrganisationReading;
  /** Is the person a supporter, of one team with bands and one without? */
  readonly mirror?: true;
  /** How far what was opened has come; without it nothing was opened. */
  readonly way?: keyof typeof ways;
  /** The figures as a report. */
  readonly asReport?: true;
  /** Turned off by an administrator. */
  readonly off?: true;
}

export const insightsStates: Readonly<Record<string, InsightsState>> = {
  insights: {},
  'insights-reading': { way: 'reading' },
  'insights-asking': { way: 'asking' },
  'insights-sampling': { way: 'sampling' },
  'insights-failed': { way: 'failed' },
  'insights-figures': { way: 'done' },
  'insights-report': { way: 'done', asReport: true },
  'insights-supporter': { mirror: true },
  'insights-organisation': { reading: found },
  'insights-organisation-some': { reading: { ...found, cells: cells.slice(0, 20) } },
  'insights-organisation-none': { reading: { read: 63, cells: [], uses: [], adoption: null } },
  'insights-off': { off: true },
};
const mirrorTeams = { ...companyAtHand.state?.mirror?.teams, 'sales-east': {} };

const DAY = '2026-11-27';

export function insightsFor({ reading, mirror, way, asReport, off }: InsightsState) {
  if (off) return <InsightsOff />;
  const model = new InsightsModel({
    start(_, options, listen) {
      ways[way ?? 'done'](listen, options);
      return { useTheRest: () => {}, end: () => {} };
    },
  });
  if (way) model.actions.openFiles([new File([''], 'ratings.csv')]);
  const busy = signal(false);
  function Gallery() {
    const report = model.report.value;
    if (asReport && report) {
      return (
        <main class="insights-page">
          <ReportView report={report} day={DAY} onBack={() => {}} />
        </main>
      );
    }
    return (
      <InsightsPage
        stage={model.stage.value}
        share={model.share.value}
        lines={model.lines.value}
        report={report}
        problems={model.problems.value}
        options={model.options.value}
        organisation={
          reading ? { busy: busy.value, failure: null, found: reading, onRead: () => {} } : null
        }
        mirror={mirror ? mirrorTeams : null}
        day={DAY}
        actions={model.actions}
      />
    );
  }
  return <Gallery />;
}
