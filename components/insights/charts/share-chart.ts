/** Bars by size, a whisker for the interval, a hollow dot for the period before. */
import * as Plot from '@observablehq/plot';
import type { ReleasedShares } from '#lib/domain/insights/released-shares.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { itemName } from '#lib/i18n/insights/factor-names.ts';
import { percent } from '#lib/i18n/insights/numbers.ts';
import { type Chart, type ChartRoom, chartColours } from './chart-style.ts';
import { rowChart } from './row-chart.ts';

export function shareChart(shares: ReleasedShares, language: Language, room: ChartRoom): Chart {
  const rows = shares.rows.map((row) => ({
    ...row,
    name: itemName(shares.factor, row.id, language),
  }));
  const shown = rows.filter(({ share }) => share !== null);
  const colour = shares.factor === 'topic' ? chartColours.other : chartColours.one;
  const hundred = (value: number | null | undefined) =>
    value === null || value === undefined ? Number.NaN : 100 * value;
  return rowChart(rows, room, {
    marginRight: 52,
    x: {
      domain: [0, Math.max(10, ...shown.map(({ interval }) => 1.05 * hundred(interval?.upper)))],
    },
    padding: 0.36,
    scale: { tickFormat: (tick: number) => `${tick} %` },
    marks: [
      Plot.barX(shown, { x: (row) => hundred(row.share), y: 'name', fill: colour, rx: 2 }),
      Plot.ruleY(shown, {
        x1: (row) => hundred(row.interval?.lower),
        x2: (row) => hundred(row.interval?.upper),
        y: 'name',
        stroke: chartColours.ink,
        strokeWidth: 1.2,
      }),
      Plot.dot(
        shown.filter(({ previous }) => previous !== null),
        {
          x: (row) => hundred(row.previous),
          y: 'name',
          r: 4.5,
          fill: chartColours.sheet,
          stroke: chartColours.ink,
        },
      ),
      Plot.text(rows, {
        x: (row) => Math.max(hundred(row.interval?.upper ?? 0), hundred(row.previous ?? 0)),
        y: 'name',
        text: (row) => (row.share === null ? '—' : percent(row.share)),
        textAnchor: 'start',
        dx: 9,
        fontVariant: 'tabular-nums',
      }),
      Plot.ruleX([0], { stroke: chartColours.edge }),
    ],
  });
}
