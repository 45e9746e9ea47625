/** Both groups' mean index with the teams faint; months before the start are part of it. */
import * as Plot from '@observablehq/plot';
import type { ReleasedSales } from '#lib/domain/insights/released-sales.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { effectTexts } from '#lib/i18n/insights/effect-words.ts';
import { type Chart, type ChartRoom, chartColours, chartStyle } from './chart-style.ts';

/** From this month on the base year is itself within the use. */
const REFERENCE_FROM = 12;
/** Between the last month before and the first one with it. */
const START = -0.5;

export function salesChart(sales: ReleasedSales, language: Language, { width }: ChartRoom): Chart {
  const t = effectTexts[language];
  const lines = sales.lines.flatMap(({ using, values }, team) =>
    values.map((value, i) => ({ using, team, month: sales.months[i]?.month ?? 0, value })),
  );
  const means = sales.months.flatMap(({ month, using, notUsing }) => [
    { month, value: using, using: true },
    { month, value: notUsing, using: false },
  ]);
  const mean = (using: boolean, late: boolean) =>
    Plot.line(
      means.filter(
        (row) =>
          row.using === using &&
          (late ? row.month >= REFERENCE_FROM - 1 : row.month < REFERENCE_FROM),
      ),
      {
        x: 'month',
        y: 'value',
        stroke: using ? chartColours.one : chartColours.other,
        strokeWidth: 3,
        ...(late ? { strokeDasharray: '4 4', strokeOpacity: 0.8 } : {}),
      },
    );
  const last = sales.months.at(-1);
  const ends = [
    { name: t.using, value: last?.using ?? null, month: last?.month ?? 0 },
    { name: t.notUsing, value: last?.notUsing ?? null, month: last?.month ?? 0 },
  ];
  return Plot.plot({
    width,
    height: Math.round(Math.min(380, Math.max(260, width * 0.5))),
    marginLeft: 40,
    marginRight: 84,
    marginBottom: 40,
    style: chartStyle,
    x: { label: t.month, labelAnchor: 'center', labelArrow: 'none', ticks: width < 500 ? 5 : 10 },
    y: { label: null, zero: false },
    marks: [
      Plot.gridY({ stroke: chartColours.rule, strokeOpacity: 1 }),
      Plot.ruleY([100], { stroke: chartColours.edge }),
      Plot.ruleX([START], { stroke: chartColours.ink, strokeDasharray: '2 3' }),
      Plot.line(lines, {
        x: 'month',
        y: 'value',
        z: 'team',
        stroke: ({ using }) => (using ? chartColours.one : chartColours.other),
        strokeWidth: 1,
        strokeOpacity: 0.16,
      }),
      mean(false, false),
      mean(false, true),
      mean(true, false),
      mean(true, true),
      Plot.dot(
        means.filter((row) => !row.using),
        {
          x: 'month',
          y: 'value',
          r: 3.5,
          fill: chartColours.sheet,
          stroke: chartColours.other,
          strokeWidth: 1.5,
        },
      ),
      Plot.text(ends, {
        x: 'month',
        y: 'value',
        text: 'name',
        textAnchor: 'start',
        dx: 10,
        fontWeight: 600,
      }),
    ],
  });
}

/** The difference month by month with its intervals, and the zero line. */
export function salesStudyChart(
  sales: ReleasedSales,
  language: Language,
  { width }: ChartRoom,
): Chart {
  const rows = sales.months.filter(({ difference }) => difference !== null);
  return Plot.plot({
    width,
    height: 240,
    marginLeft: 40,
    marginRight: 16,
    marginBottom: 40,
    style: chartStyle,
    x: {
      label: effectTexts[language].month,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: width < 500 ? 5 : 10,
    },
    y: { label: null, zero: true },
    marks: [
      Plot.gridY({ stroke: chartColours.rule, strokeOpacity: 1 }),
      Plot.ruleY([0], { stroke: chartColours.edge }),
      Plot.ruleX([START], { stroke: chartColours.ink, strokeDasharray: '2 3' }),
      Plot.ruleX(rows, {
        x: 'month',
        y1: 'lower',
        y2: 'upper',
        stroke: chartColours.one,
        strokeWidth: 2,
      }),
      Plot.dot(rows, {
        x: 'month',
        y: 'difference',
        r: 4,
        fill: ({ month }) => (month < 0 ? chartColours.sheet : chartColours.one),
        stroke: chartColours.one,
        strokeWidth: 1.5,
      }),
    ],
  });
}
