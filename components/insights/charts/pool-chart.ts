/** Means of the closed cells with intervals: a group for each hoped-for response, topics within. */
import * as Plot from '@observablehq/plot';
import type { PoolMean } from '#lib/domain/insights/organisation-pool.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { itemName } from '#lib/i18n/insights/factor-names.ts';
import { decimal } from '#lib/i18n/insights/numbers.ts';
import { type Chart, type ChartRoom, chartColours } from './chart-style.ts';
import { rowChart } from './row-chart.ts';

export function poolChart(means: readonly PoolMean[], language: Language, room: ChartRoom): Chart {
  const groups = Map.groupBy(means, ({ response }) => response);
  const rows = [...groups].flatMap(([response, cells]) => [
    { key: response, name: itemName('expectation', response, language), heads: true, cell: null },
    ...cells.map((cell) => ({
      key: `${response}.${cell.topic}`,
      name: itemName('topic', cell.topic, language),
      heads: false,
      cell,
    })),
  ]);
  const shown = rows.flatMap(({ key, cell }) => (cell ? [{ key, ...cell }] : []));
  return rowChart(rows, room, {
    marginRight: 44,
    x: { domain: [1, 5], clamp: true },
    y: 'key',
    scale: { ticks: [1, 2, 3, 4, 5], tickFormat: (tick: number) => String(tick) },
    bold: ({ heads }) => heads,
    marks: [
      Plot.ruleY(shown, {
        x1: 'lower',
        x2: 'upper',
        y: 'key',
        stroke: chartColours.one,
        strokeWidth: 2,
      }),
      Plot.dot(shown, { x: 'mean', y: 'key', r: 5, fill: chartColours.one }),
      Plot.text(shown, {
        x: (cell: PoolMean) => Math.min(5, cell.upper),
        y: 'key',
        text: ({ mean }: PoolMean) => decimal(mean, 2),
        textAnchor: 'start',
        dx: 9,
        fontVariant: 'tabular-nums',
      }),
    ],
  });
}
