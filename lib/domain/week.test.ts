import { describe, expect, it } from 'vitest';
import { mondayOf, sundayOf } from './week.ts';

describe('A week', () => {
  it.each([
    ['2026-11-23', '2026-11-23', '2026-11-29'],
    ['2026-11-27', '2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-11-23', '2026-11-29'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
    ['2024-02-29', '2024-02-26', '2024-03-03'],
  ])('of %s begins on %s and ends on %s', (day, monday, sunday) => {
    expect(mondayOf(day)).toBe(monday);
    expect(sundayOf(day)).toBe(sunday);
  });
});
