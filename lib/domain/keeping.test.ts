import { expect, it } from 'vitest';
import { beginsOn, keepingSchema, keptSince, yearsBefore } from './keeping.ts';

const TODAY = '2026-11-27';
const wish = (years: 1 | 2, from: string) => ({ years, from });

it('Without a wish everything stays', () => {
  expect(keptSince([null, null], TODAY)).toBeNull();
});

it('A wish holds from its day on, for both', () => {
  expect(keptSince([null, wish(1, '2026-11-28')], TODAY)).toBeNull();
  expect(keptSince([null, wish(1, TODAY)], TODAY)).toBe('2025-11-27');
  expect(keptSince([wish(1, TODAY), null], TODAY)).toBe('2025-11-27');
});

it('The shorter of the two holds, once it has begun', () => {
  expect(keptSince([wish(2, TODAY), wish(1, TODAY)], TODAY)).toBe('2025-11-27');
  expect(keptSince([wish(2, TODAY), wish(1, '2027-01-01')], TODAY)).toBe('2024-11-27');
});

it('A wish of today begins in two weeks, over the end of a year too', () => {
  expect(beginsOn('2026-12-20')).toBe('2027-01-03');
});

it('A leap day lies between the days beside it', () => {
  const leap = yearsBefore('2028-02-29', 1);
  expect(['2027-03-01', leap, '2027-02-28'].toSorted()).toEqual(['2027-02-28', leap, '2027-03-01']);
});

it.each([
  { years: 0, from: TODAY },
  { years: 1.5, from: TODAY },
  { years: 1, from: 'soon' },
  { years: 1, from: TODAY, more: 1 },
])('%o is no wish', (found) => {
  expect(keepingSchema.safeParse(found).success).toBe(false);
});
