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

/** A name in lines of so many letters' width, broken between words in both languages. */
function inLines(name: string, widest: number): string {
  let line = 0;
  return [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(name)]
    .map(({ segment }) => {
      // A Japanese letter is about twice as wide as a Latin one.
      const size = /[\u3000-\u9fff\uff00-\uffef]/.test(segment)
        ? segment.length
        : segment.length * 0.55;
      // Nor is a single letter left alone.
      const breaks = line > 0 && line + size > widest && segment.trim().length > 1;
      line = breaks ? size : line + size;
      return breaks ? `\n${segment}` : segment;
    })
    .join('');
}

/**
 * Names at the left, broken where the room ends; `bold` ones are named by the rule, or head a group.
 * `y`: what tells the rows apart, where a name occurs twice.
 */
export function rowNames<T extends { readonly name: string }>(
  rows: readonly T[],
  width: number,
  bold: (row: T) => boolean = () => false,
  y: keyof T & string = 'name',
): Plot.Markish[] {
  const widest = (namesWidth(width) - 12) / FONT_SIZE;
  const options = {
    y,
    frameAnchor: 'left',
    textAnchor: 'end',
    dx: -10,
    lineHeight: 1.1,
    fill: chartColours.ink,
  } as const;
  const of = (wanted: boolean, fontWeight: number) =>
    Plot.text(
      rows.filter((row) => bold(row) === wanted),
      { ...options, text: ({ name }: T) => inLines(name, widest), fontWeight },
    );
  return [of(false, 400), of(true, 700)];
}

const NARROW = 420;
const ticksFor = (width: number) => (width < NARROW ? 3 : 5);

/** A thin scale below, without a frame or a label of its own. */
export const scaleBelow = (width: number, options: Plot.AxisXOptions = {}): Plot.Markish =>
  Plot.axisX({
    color: chartColours.soft,
    tickSize: 0,
    fontSize: 11,
    ticks: ticksFor(width),
    label: null,
    ...options,
  });

/** A line for each tick of that scale. */
export const gridLines = (width: number, { ticks }: Plot.AxisXOptions = {}): Plot.Markish =>
  Plot.gridX({ stroke: chartColours.rule, strokeOpacity: 1, ticks: ticks ?? ticksFor(width) });

export type Chart = (SVGSVGElement | HTMLElement) & Plot.Plot;
