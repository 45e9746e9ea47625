import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFromKey } from './date-key.ts';

test('a date key is the day that Calendar packed into it', () => {
  expect(dateFromKey('29000')).toBe('2026-10-08'); // seen in October 2026
  expect(dateFromKey('28975')).toBe('2026-09-15'); // seen in September 2026
  expect(dateFromKey('25123')).toBe('2019-01-03'); // seen in January 2019
});

test('every day has a key', () => {
  const days = fc.date({
    min: new Date('1970-01-01'),
    max: new Date('2199-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const key =
        ((day.getUTCFullYear() - 1970) << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate();
      expect(dateFromKey(String(key))).toBe(day.toISOString().slice(0, 10));
    }),
  );
});

test.each([null, undefined, '', 'x', '-1', '1e4', '29000.5', ' 29000', '0', '28766', '999999999'])(
  '%j is no key of a day',
  (key) => {
    expect(dateFromKey(key)).toBeNull();
  },
);
