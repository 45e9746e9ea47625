/** The frame of every chart with a named row for each item: names, grid, a scale below, the marks. */
import * as Plot from '@observablehq/plot';
import {
  type Chart,
  type ChartRoom,
  chartStyle,
  gridLines,
  namesWidth,
  ROW_HEIGHT,
  rowNames,
  scaleBelow,
} from './chart-style.ts';

interface RowChartOptions<T> extends Pick<Plot.PlotOptions, 'x' | 'r' | 'symbol'> {
  /** Room at the right for what stands beside the marks, px. */
  readonly marginRight: number;
  /** Height of a row, px. */
  readonly rowHeight?: number;
  /** Part of a row that stays empty, 0 to 1. */
  readonly padding?: number;
  readonly scale: Plot.AxisXOptions;
  readonly bold?: (row: T) => boolean;
  /** What tells the rows apart, where a name occurs twice. */
  readonly y?: keyof T & string;
  readonly marks: readonly Plot.Markish[];
}

export function rowChart<T extends { readonly name: string }>(
  rows: readonly T[],
  { width }: ChartRoom,
  {
    rowHeight = ROW_HEIGHT,
    padding = 0.3,
    y = 'name',
    bold,
    scale,
    marks,
    ...own
  }: RowChartOptions<T>,
): Chart {
  return Plot.plot({
    ...own,
    width,
    height: rows.length * rowHeight + 30,
    marginLeft: namesWidth(width),
    marginTop: 4,
    style: chartStyle,
    y: { domain: rows.map((row) => row[y]) as string[], axis: null, padding },
    marks: [
      gridLines(width, scale),
      scaleBelow(width, scale),
      ...marks,
      ...rowNames(rows, width, bold, y),
    ],
  });
}
