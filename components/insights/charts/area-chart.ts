/** One manager: shrunk estimates with intervals around their own average; hollow = not shrunk. */
import * as Plot from '@observablehq/plot';
import type { ReleasedArea } from '#lib/domain/insights/released-areas.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { itemName } from '#lib/i18n/insights/factor-names.ts';
import { decimal } from '#lib/i18n/insights/numbers.ts';
import { type Chart, type ChartRoom, chartColours } from './chart-style.ts';
import { rowChart } from './row-chart.ts';

export function areaChart(
  areas: readonly ReleasedArea[],
  language: Language,
  room: ChartRoom,
): Chart {
  const rows = areas.map((row) => ({ ...row, name: itemName(row.factor, row.id, language) }));
  const shown = rows.filter(({ effect }) => effect !== null);
  const reach = shown.flatMap(({ interval, raw }) => [interval?.lower, interval?.upper, raw]);
  const farthest = Math.max(0.3, ...reach.map((value) => Math.min(1.6, Math.abs(value ?? 0))));
  const colour = (row: ReleasedArea) =>
    row.factor === 'topic' ? chartColours.other : chartColours.one;
  return rowChart(rows, room, {
    marginRight: 24,
    x: { domain: [-1.1 * farthest, 1.1 * farthest], clamp: true },
    scale: { tickFormat: (tick: number) => decimal(tick, 1, true) },
    bold: ({ label }) => label !== null && label !== 'undecided',
    symbol: { domain: ['expectation', 'topic'], range: ['circle', 'diamond'] },
    marks: [
      Plot.ruleX([0], { stroke: chartColours.edge }),
      Plot.ruleY(shown, {
        x1: ({ interval }) => interval?.lower,
        x2: ({ interval }) => interval?.upper,
        y: 'name',
        stroke: colour,
        strokeWidth: 2,
      }),
      Plot.dot(shown, { x: 'raw', y: 'name', r: 4, symbol: 'factor', stroke: chartColours.soft }),
      Plot.dot(shown, { x: 'effect', y: 'name', r: 5, symbol: 'factor', fill: colour }),
      Plot.text(
        rows.filter(({ effect }) => effect === null),
        { x: 0, y: 'name', text: () => '—', dx: 12, fill: chartColours.soft },
      ),
    ],
  });
}
