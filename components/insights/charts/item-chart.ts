/** Each item's mean against all: place = deviation, area = part of the differences, text = rank. */
import * as Plot from '@observablehq/plot';
import type { ReleasedItem } from '#lib/domain/insights/released-drivers.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { itemName } from '#lib/i18n/insights/factor-names.ts';
import { decimal } from '#lib/i18n/insights/numbers.ts';
import { type Chart, type ChartRoom, chartColours } from './chart-style.ts';
import { rowChart } from './row-chart.ts';

export type ItemDot = Pick<
  ReleasedItem,
  'factor' | 'id' | 'n' | 'deviation' | 'contribution' | 'rank' | 'named'
>;

export function itemChart(
  { items }: { readonly items: readonly ItemDot[] },
  language: Language,
  room: ChartRoom,
): Chart {
  // Two items of the same name ("other") would share a row.
  const names = items.map(({ factor, id }) => itemName(factor, id, language));
  const rows = items
    .map((row, i) => ({ ...row, name: names[i] ?? '' }))
    .sort((one, other) => (other.contribution ?? -1) - (one.contribution ?? -1));
  const shown = rows.filter(({ deviation }) => deviation !== null);
  const farthest = Math.max(0.05, ...shown.map(({ deviation }) => Math.abs(deviation ?? 0)));
  const sign = language === 'ja' ? '位' : '';
  return rowChart(rows, room, {
    marginRight: 64,
    x: { domain: [-1.15 * farthest, 1.15 * farthest] },
    scale: { tickFormat: (tick: number) => decimal(tick, 1, true) },
    bold: ({ named }) => named,
    r: { range: [2.5, 15] },
    symbol: { domain: ['expectation', 'topic'], range: ['circle', 'diamond'] },
    marks: [
      Plot.ruleX([0], { stroke: chartColours.edge }),
      Plot.ruleY(shown, {
        x1: 0,
        x2: 'deviation',
        y: 'name',
        stroke: chartColours.rule,
        strokeWidth: 2,
      }),
      Plot.dot(shown, {
        x: 'deviation',
        y: 'name',
        r: (row) => row.contribution ?? 0,
        symbol: 'factor',
        fill: (row) => (row.factor === 'topic' ? chartColours.other : chartColours.one),
        stroke: chartColours.sheet,
      }),
      Plot.text(rows, {
        y: 'name',
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 10,
        fill: chartColours.soft,
        text: ({ rank, n }) =>
          n === null
            ? '—'
            : rank === null
              ? ''
              : rank[0] === rank[1]
                ? `${rank[0]}${sign}`
                : `${rank[0]}–${rank[1]}${sign}`,
      }),
    ],
  });
}
