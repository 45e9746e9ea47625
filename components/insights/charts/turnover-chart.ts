/** Kaplan–Meier curves with bands, from 0 to 100 % still there. */
import * as Plot from '@observablehq/plot';
import type {
  ReleasedTurnover,
  ReleasedTurnoverArm,
} from '#lib/domain/insights/released-turnover.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { effectTexts } from '#lib/i18n/insights/effect-words.ts';
import { type Chart, type ChartRoom, chartColours, chartStyle } from './chart-style.ts';

interface Point {
  readonly time: number;
  readonly retention: number;
  readonly lower: number;
  readonly upper: number;
}

function pointsOf({ steps, months }: ReleasedTurnoverArm): Point[] {
  const start = { time: 0, retention: 100, lower: 100, upper: 100 };
  const inside = steps.map(({ time, retention, interval }) => ({
    time,
    retention: 100 * retention,
    lower: 100 * (interval?.lower ?? retention),
    upper: 100 * (interval?.upper ?? retention),
  }));
  const last = inside.at(-1) ?? start;
  return [start, ...inside, { ...last, time: Math.max(last.time, months.at(-1)?.month ?? 0) }];
}

export function turnoverChart(
  turnover: ReleasedTurnover,
  language: Language,
  { width }: ChartRoom,
): Chart {
  const t = effectTexts[language];
  const arms = turnover.arms.map((arm) => ({
    points: pointsOf(arm),
    colour: arm.using ? chartColours.one : chartColours.other,
    name: arm.using ? t.using : t.notUsing,
    dash: arm.using ? 'none' : '6 3',
  }));
  // The curves often end close to each other: their names stand apart.
  const ends = arms
    .map(({ points, name }) => ({ name, ...(points.at(-1) as Point) }))
    .sort((one, other) => other.retention - one.retention)
    .map((end, i) => ({ ...end, place: i === 0 ? -8 : 8 }));
  return Plot.plot({
    width,
    height: Math.round(Math.min(360, Math.max(260, width * 0.48))),
    marginLeft: 48,
    marginRight: 84,
    marginBottom: 40,
    style: chartStyle,
    x: { label: t.month, labelAnchor: 'center', labelArrow: 'none' },
    y: { domain: [0, 100], label: null, tickFormat: (tick: number) => `${tick} %` },
    marks: [
      Plot.gridY({ stroke: chartColours.rule, strokeOpacity: 1 }),
      Plot.ruleY([0], { stroke: chartColours.edge }),
      ...arms.flatMap(({ points, colour, dash }) => [
        Plot.areaY(points, {
          x: 'time',
          y1: 'lower',
          y2: 'upper',
          curve: 'step-after',
          fill: colour,
          fillOpacity: 0.14,
        }),
        Plot.line(points, {
          x: 'time',
          y: 'retention',
          curve: 'step-after',
          stroke: colour,
          strokeWidth: 2.5,
          strokeDasharray: dash,
        }),
      ]),
      ...ends.map((end) =>
        Plot.text([end], {
          x: 'time',
          y: 'retention',
          text: 'name',
          textAnchor: 'start',
          dx: 8,
          dy: end.place,
          fontWeight: 600,
        }),
      ),
    ],
  });
}
