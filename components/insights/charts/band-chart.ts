/** One supporter's bands: three places from weak to strong; filled = latest, hollow = before. */
import * as Plot from '@observablehq/plot';
import type { OwnBand } from '#lib/domain/rating/own-bands.ts';
import type { Band } from '#lib/domain/rating/ports.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { itemName } from '#lib/i18n/insights/factor-names.ts';
import { mirrorTexts } from '#lib/i18n/mirror.ts';
import { type Chart, type ChartRoom, chartColours } from './chart-style.ts';
import { rowChart } from './row-chart.ts';

const bands: readonly Band[] = ['weak', 'mixed', 'strong'];
const placeOf = (band: Band | null | undefined) => (band ? bands.indexOf(band) : Number.NaN);

/** Keeps words readable on the lines of the scale. */
const halo = { stroke: chartColours.sheet, strokeWidth: 6 };

export function bandChart(own: readonly OwnBand[], language: Language, room: ChartRoom): Chart {
  const texts = mirrorTexts[language].band;
  const rows = own.map(({ cell, latest, earlier }) => ({
    name: itemName('expectation', cell, language),
    latest: placeOf(latest),
    before: placeOf(earlier.at(-1)),
  }));
  return rowChart(rows, room, {
    marginRight: 24,
    x: { domain: [-0.5, 2.5] },
    scale: { ticks: [0, 1, 2], tickFormat: (place: number) => texts[bands[place] ?? 'none'] },
    marks: [
      Plot.link(rows, {
        x1: 'before',
        x2: 'latest',
        y: 'name',
        stroke: chartColours.rule,
        strokeWidth: 2,
      }),
      // Larger than the filled one, so that it is seen around it when nothing has changed.
      Plot.dot(rows, {
        x: 'before',
        y: 'name',
        r: 9,
        fill: chartColours.sheet,
        stroke: chartColours.edge,
      }),
      Plot.dot(rows, { x: 'latest', y: 'name', r: 6, fill: chartColours.one }),
      Plot.text(
        rows.filter(({ latest }) => Number.isNaN(latest)),
        { x: 1, y: 'name', text: () => texts.none, fill: chartColours.soft, ...halo },
      ),
    ],
  });
}
