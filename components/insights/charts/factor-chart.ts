/** Two bars of explained differences, each with the range from first to last. */
import * as Plot from '@observablehq/plot';
import type { ReleasedDrivers } from '#lib/domain/insights/released-drivers.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { factorNames } from '#lib/i18n/insights/factor-names.ts';
import { percent } from '#lib/i18n/insights/numbers.ts';
import { type Chart, type ChartRoom, chartColours } from './chart-style.ts';
import { rowChart } from './row-chart.ts';

export function factorChart(drivers: ReleasedDrivers, language: Language, room: ChartRoom): Chart {
  const rows = drivers.factors.map((row) => ({
    ...row,
    name: factorNames[language][row.factor],
    shown: Math.max(0, row.importance ?? 0),
  }));
  const largest = Math.max(0.01, ...rows.flatMap(({ first, last, shown }) => [first, last, shown]));
  return rowChart(rows, room, {
    rowHeight: 52,
    marginRight: 60,
    x: { domain: [0, 105 * largest] },
    padding: 0.4,
    scale: { tickFormat: (tick: number) => `${tick} %` },
    bold: ({ counts }) => counts === true,
    marks: [
      Plot.barX(rows, {
        x: (row) => 100 * row.shown,
        y: 'name',
        fill: (row) => (row.factor === 'topic' ? chartColours.other : chartColours.one),
        rx: 2,
      }),
      Plot.ruleY(rows, {
        x1: (row) => 100 * Math.min(row.first, row.last),
        x2: (row) => 100 * Math.max(row.first, row.last),
        y: 'name',
        stroke: chartColours.ink,
        strokeWidth: 1.5,
        marker: 'tick',
      }),
      Plot.text(rows, {
        x: (row) => 100 * Math.max(row.first, row.last, row.shown),
        y: 'name',
        text: (row) =>
          row.importance === null || row.importance <= 0 ? '—' : percent(row.importance, 2),
        textAnchor: 'start',
        dx: 10,
      }),
      Plot.ruleX([0], { stroke: chartColours.edge }),
    ],
  });
}
