/** How often each topic and each hoped-for response was chosen, in closed periods. */
import * as Plot from '@observablehq/plot';
import type { ChosenItem } from '#lib/domain/insights/organisation-pool.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { itemName } from '#lib/i18n/insights/factor-names.ts';
import { whole } from '#lib/i18n/insights/numbers.ts';
import { type Chart, type ChartRoom, chartColours } from './chart-style.ts';
import { rowChart } from './row-chart.ts';

export function usesChart(
  items: readonly ChosenItem[],
  language: Language,
  room: ChartRoom,
): Chart {
  const rows = items.map((item) => ({
    ...item,
    key: `${item.factor}.${item.id}`,
    name: itemName(item.factor, item.id, language),
  }));
  return rowChart(rows, room, {
    marginRight: 52,
    x: { domain: [0, 1.05 * Math.max(10, ...rows.map(({ people }) => people))] },
    y: 'key',
    padding: 0.36,
    scale: { tickFormat: (tick: number) => whole(tick, language) },
    marks: [
      Plot.barX(rows, {
        x: 'people',
        y: 'key',
        fill: ({ factor }: ChosenItem) =>
          factor === 'topic' ? chartColours.other : chartColours.one,
        rx: 2,
      }),
      Plot.text(rows, {
        x: 'people',
        y: 'key',
        text: ({ people }: ChosenItem) => whole(people, language),
        textAnchor: 'start',
        dx: 7,
        fontVariant: 'tabular-nums',
      }),
      Plot.ruleX([0], { stroke: chartColours.edge }),
    ],
  });
}
