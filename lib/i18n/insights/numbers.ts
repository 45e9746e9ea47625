/** Numbers as both languages write them, with the value that a spreadsheet gets beside the words. */

import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import type { Language } from '../catalogue.ts';
import { nothing, type TextCell } from './text-table.ts';

const MINUS = '−';
const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

/** Fixed decimals with a real minus sign; `signed` also says plus. */
export function decimal(value: number, digits: number, signed = false): string {
  const rounded = round(value, digits);
  const sign = rounded < 0 ? MINUS : signed && rounded > 0 ? '+' : '';
  return `${sign}${Math.abs(rounded).toFixed(digits)}`;
}

export const whole = (value: number, language: Language): string =>
  new Intl.NumberFormat(language).format(Math.round(value));

/** `22.3 %` of 0.223. */
export const percent = (share: number, digits = 1): string => `${decimal(100 * share, digits)} %`;

export const percentRange = ({ lower, upper }: Interval, digits = 1): string =>
  `${decimal(100 * lower, digits)}–${decimal(100 * upper, digits)} %`;

/** `−0.10 … +0.20`: limits that may be negative are not joined by a dash. */
export const range = ({ lower, upper }: Interval, digits: number): string =>
  `${decimal(lower, digits, true)} … ${decimal(upper, digits, true)}`;

/** `p < 0.001`, `p = 0.04`. */
export const pValue = (p: number): string =>
  p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;

type Maybe = number | null;

export const wholeCell = (value: Maybe, language: Language): TextCell =>
  value === null ? nothing : { text: whole(value, language), value: Math.round(value) };
export const percentCell = (share: Maybe, digits = 1): TextCell =>
  share === null ? nothing : { text: percent(share, digits), value: round(100 * share, digits) };
export const decimalCell = (value: Maybe, digits: number, signed = false): TextCell =>
  value === null ? nothing : { text: decimal(value, digits, signed), value: round(value, digits) };
