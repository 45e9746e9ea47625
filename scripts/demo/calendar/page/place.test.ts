import { describe, expect, it } from 'vitest';
import { addMonths, dateKey, weeksOfMonth } from './dates.ts';
import { pathTo, placeOf } from './place.ts';

const today = '2026-11-24';
const at = (path: string) => new URL(`https://calendar.google.com${path}`);

describe('A place', () => {
  it.each([
    ['/calendar/u/0/r', { at: 'week', date: today }],
    ['/calendar/r/month/2026/2/3', { at: 'month', date: '2026-02-03' }],
    ['/calendar/u/1/r/day/2026/13/40', { at: 'day', date: today }],
    ['/calendar/u/0/r/settings', { at: 'settings' }],
    ['/calendar/u/0/r/eventedit', { at: 'eventedit', token: null }],
    ['/calendar/u/0/r/eventedit/YWJj', { at: 'eventedit', token: 'YWJj' }],
    ['/calendar/u/0/r/search?q=a%20b', { at: 'search', query: 'a b' }],
    ['/nonsense', { at: 'week', date: today }],
  ])('is read from %s', (path, place) => {
    expect(placeOf(at(path), today)).toEqual(place);
  });

  it('is written below the account that is open', () => {
    expect(pathTo({ at: 'week', date: '2026-02-03' }, at('/calendar/u/1/r/day'))).toBe(
      '/calendar/u/1/r/week/2026/2/3',
    );
    expect(pathTo({ at: 'settings' }, at('/calendar/r'))).toBe('/calendar/r/settings');
  });
});

describe('A date', () => {
  it('has the key of the captures', () => {
    expect(dateKey('2026-10-08')).toBe(29000);
  });

  it('keeps within a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });

  it('belongs to as many weeks as its month touches', () => {
    expect(weeksOfMonth('2026-02-10')).toHaveLength(28);
    expect(weeksOfMonth('2026-08-10')).toHaveLength(42);
  });
});
