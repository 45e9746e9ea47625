/** What all charts have in common: type, room for names, two colours that are also two shapes. */
import * as Plot from '@observablehq/plot';

export const chartColours = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  rule: 'var(--rule)',
  edge: 'var(--edge)',
  /** Hoped-for responses; the group that uses Sashi. */
  one: 'var(--me-mark)',
  /** Topics; the group that does not. */
  other: 'var(--them-mark)',
  sheet: 'var(--sheet)',
} as const;

export interface ChartRoom {
  /** px */
  readonly width: number;
}

/** Room for the names at the left, px: about a third of a narrow page, at most 190. */
export const namesWidth = (width: number): number => Math.round(Math.min(190, width * 0.36));

const FONT_SIZE = 12;
export const ROW_HEIGHT = 34;

export const chartStyle = {
  background: 'transparent',
  color: chartColours.ink,
  fontSize: `${FONT_SIZE}px`,
  fontFamily: 'inherit',
  overflow: 'visible',
} as const;

/** Names at the left, broken where the room ends; `bold` ones are named by the rule. */
export function rowNames<T extends { readonly name: string }>(
  rows: readonly T[],
  width: number,
  bold: (row: T) => boolean = () => false,
): Plot.Markish[] {
  const room = namesWidth(width);
  const options = {
    y: 'name',
    frameAnchor: 'left',
    textAnchor: 'end',
    dx: -10,
    lineWidth: (room - 14) / FONT_SIZE,
    fill: chartColours.ink,
  } as const;
  const of = (wanted: boolean, fontWeight: number) =>
    Plot.text(
      rows.filter((row) => bold(row) === wanted),
      { ...options, text: ({ name }: T) => name, fontWeight },
    );
  return [of(false, 400), of(true, 700)];
}

/** A thin scale below, without a frame. */
export const scaleBelow = (options: Plot.AxisXOptions = {}): Plot.Markish =>
  Plot.axisX({ color: chartColours.soft, tickSize: 0, fontSize: 11, ticks: 5, ...options });

export const gridLines = (): Plot.Markish =>
  Plot.gridX({ stroke: chartColours.rule, strokeOpacity: 1, ticks: 5 });

export type Chart = (SVGSVGElement | HTMLElement) & Plot.Plot;
