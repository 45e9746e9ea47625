/** Diverging stacked bars of the scores, centred on the middle of the 3s (Heiberger & Robbins 2014). */
import * as Plot from '@observablehq/plot';
import type { ReleasedScores } from '#lib/domain/insights/released-scores.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { itemName } from '#lib/i18n/insights/factor-names.ts';
import {
  type Chart,
  type ChartRoom,
  chartColours,
  chartStyle,
  namesWidth,
  ROW_HEIGHT,
  rowNames,
} from './chart-style.ts';

/** From 1 to 5; light enough for the digit on it in both themes. */
const STEPS = [1, 2, 3, 4, 5].map((score) => `var(--score-${score})`);

export function scoreChart(
  scores: readonly ReleasedScores[],
  language: Language,
  { width }: ChartRoom,
): Chart {
  const rows = scores.map((row) => ({ ...row, name: itemName(row.factor, row.id, language) }));
  const parts = rows.flatMap(({ name, histogram, n }) => {
    if (!histogram || !n) return [];
    const shares = histogram.map((count) => (100 * count) / n);
    const [one = 0, two = 0, three = 0] = shares;
    let from = -(one + two + three / 2);
    return shares.map((share, i) => {
      const part = { name, score: i + 1, from, to: from + share, share };
      from += share;
      return part;
    });
  });
  const left = Math.min(-10, ...parts.map(({ from }) => from));
  const right = Math.max(10, ...parts.map(({ to }) => to));
  const pixels = (width - namesWidth(width) - 40) / (right - left);
  return Plot.plot({
    width,
    height: rows.length * ROW_HEIGHT + 8,
    marginLeft: namesWidth(width),
    marginRight: 40,
    marginTop: 4,
    marginBottom: 4,
    style: chartStyle,
    x: { domain: [left, right], axis: null },
    y: { domain: rows.map(({ name }) => name), axis: null, padding: 0.24 },
    marks: [
      // Behind the bars: in front of them it would cross out every 3.
      Plot.ruleX([0], { stroke: chartColours.ink, strokeOpacity: 0.5 }),
      Plot.barX(parts, {
        x1: 'from',
        x2: 'to',
        y: 'name',
        fill: ({ score }) => STEPS[score - 1],
        stroke: chartColours.sheet,
        strokeWidth: 1,
      }),
      Plot.text(
        parts.filter(({ share }) => share * pixels > 14),
        {
          x: ({ from, to }) => (from + to) / 2,
          y: 'name',
          text: ({ score }) => `${score}`,
          fill: 'var(--on-score)',
          fontSize: 11,
        },
      ),
      Plot.text(rows, {
        y: 'name',
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: 38,
        text: ({ mean }) => (mean === null ? '—' : mean.toFixed(1)),
      }),
      ...rowNames(rows, width),
    ],
  });
}
