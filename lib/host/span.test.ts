import { describe, expect, test } from 'vitest';
import { placeSpan, type Span } from './span.ts';

const day = (year: number | null, month: number, date: number) => ({
  year,
  month,
  day: date,
  weekday: null,
});

function timed(
  from: number,
  to: number,
  dates: Partial<Record<'from' | 'to', ReturnType<typeof day>>> = {},
): Span {
  return {
    from: { date: dates.from ?? null, minutes: from },
    to: { date: dates.to ?? null, minutes: to },
    allDay: false,
  };
}

describe('the day', () => {
  test('is the one that is written, not the one that the chip stands in', () => {
    const placed = placeSpan(
      timed(1335, 390, { from: day(2024, 6, 9), to: day(2024, 6, 10) }),
      '2024-06-10',
    );
    expect(placed).toEqual({
      onDate: '2024-06-09',
      start: '2024-06-09T22:15',
      end: '2024-06-10T06:30',
    });
  });

  test('is where the chip stands when none is written', () => {
    expect(placeSpan(timed(540, 600), '2024-06-10').start).toBe('2024-06-10T09:00');
  });

  test('takes its year from where the chip stands, also around New Year', () => {
    const span = timed(1335, 390, { from: day(null, 12, 31), to: day(null, 1, 1) });
    const expected = { onDate: '2025-12-31', start: '2025-12-31T22:15', end: '2026-01-01T06:30' };
    expect(placeSpan(span, '2025-12-31')).toEqual(expected);
    expect(placeSpan(span, '2026-01-01')).toEqual(expected);
  });

  test('takes its year from its end, if that is all there is', () => {
    const span = timed(1335, 390, { from: day(null, 12, 31), to: day(2026, 1, 1) });
    expect(placeSpan(span, null).onDate).toBe('2025-12-31');
  });

  test('is not known without a year, nor if there is no such day', () => {
    const nothing = { onDate: null, start: null, end: null };
    expect(placeSpan(timed(540, 600, { from: day(null, 6, 9) }), null)).toEqual(nothing);
    expect(placeSpan(timed(540, 600, { from: day(2025, 2, 29) }), '2025-02-28')).toEqual(nothing);
  });

  test('29 February is found in the leap year next to the chip', () => {
    expect(placeSpan(timed(540, 600, { from: day(null, 2, 29) }), '2024-03-01').onDate).toBe(
      '2024-02-29',
    );
  });
});

describe('the end', () => {
  test('at midnight is on the next day', () => {
    expect(placeSpan(timed(1410, 0), '2024-12-31').end).toBe('2025-01-01T00:00');
    expect(placeSpan(timed(1410, 1440), '2024-12-31').end).toBe('2025-01-01T00:00');
  });

  test('long before the start is on the next day', () => {
    expect(placeSpan(timed(1320, 60), '2026-10-01').end).toBe('2026-10-02T01:00');
  });

  test('shortly before the start may be after clocks were put back: not known', () => {
    expect(placeSpan(timed(90, 75), '2024-11-03').end).toBeNull();
  });

  test('at the start is an event without length, unless that is midnight', () => {
    expect(placeSpan(timed(540, 540), '2024-06-10').end).toBe('2024-06-10T09:00');
    expect(placeSpan(timed(0, 0), '2024-06-10').end).toBeNull();
  });

  test('on a day before the start is not believed', () => {
    const span = timed(540, 600, { from: day(2024, 6, 10), to: day(2024, 6, 9) });
    expect(placeSpan(span, null).end).toBeNull();
  });
});

test('times without any day are times', () => {
  expect(placeSpan(timed(540, 1410), null)).toEqual({ onDate: null, start: '09:00', end: '23:30' });
});
