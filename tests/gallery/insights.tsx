/** The insights page: the example, analysed here, and an organisation's closed cells. */
import { signal } from '@preact/signals';
import { InsightsPage } from '#components/insights/insights-page.tsx';
import { LanguageContext } from '#components/language.ts';
import { exampleColumns } from '#lib/domain/example/example-columns.ts';
import { syntheticEffect } from '#lib/domain/example/synthetic-effect.ts';
import { analyseCounters } from '#lib/domain/insights/counters-analysis.ts';
import type { OrganisationReading } from '#lib/domain/insights/organisation-reading.ts';
import { releasedSales } from '#lib/domain/insights/released-sales.ts';
import { releasedTurnover } from '#lib/domain/insights/released-turnover.ts';
import { peopleAtStart } from '#lib/domain/statistics/turnover/roster.ts';
import { responseIds, topicIds } from '#lib/domain/vocabulary.ts';
import type { Appearance } from '#lib/models/appearance.ts';
import { type InsightsDeps, InsightsModel } from '#lib/models/insights-model.ts';
import { companyAtHand } from './company-state.ts';

/** Analyses at once, where the page has a worker. */
const start: InsightsDeps['start'] = (_, { period, assignment }, listen) => {
  const { sales, people } = syntheticEffect('effect', 1);
  setTimeout(() => {
    analyseCounters(exampleColumns(), period, listen);
    const at = peopleAtStart(people);
    listen({ kind: 'part', part: { sales: releasedSales(sales, assignment, at) } });
    listen({ kind: 'part', part: { turnover: releasedTurnover(people, assignment) } });
    listen({ kind: 'done' });
  });
  return { useTheRest: () => {}, end: () => {} };
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
}

export const insightsStates: Readonly<Record<string, InsightsState>> = {
  insights: {},
  'insights-supporter': { mirror: true },
  'insights-organisation': { reading: found },
  'insights-organisation-some': { reading: { ...found, cells: cells.slice(0, 20) } },
  'insights-organisation-none': { reading: { read: 63, cells: [], uses: [], adoption: null } },
};
const mirrorTeams = { ...companyAtHand.state?.mirror?.teams, 'sales-east': {} };

export function insightsFor({ reading, mirror }: InsightsState, { language }: Appearance) {
  const model = new InsightsModel({ start });
  const busy = signal(false);
  function Gallery() {
    return (
      <LanguageContext value={language}>
        <InsightsPage
          stage={model.stage.value}
          share={model.share.value}
          lines={model.lines.value}
          report={model.report.value}
          problems={model.problems.value}
          options={model.options.value}
          organisation={
            reading ? { busy: busy.value, failure: null, found: reading, onRead: () => {} } : null
          }
          mirror={mirror ? mirrorTeams : null}
          day="2026-11-27"
          actions={model.actions}
        />
      </LanguageContext>
    );
  }
  return <Gallery />;
}
