/**
 * Days on which clocks are changed, and calendars in another zone than the browser's. Calendar writes
 * what its own clock shows and names no zone; it is taken as it is written, wherever the browser is.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sighting } from '#lib/domain/sighting.ts';
import { understand } from './understand.ts';

const ownZone = process.env['TZ'];
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

const zones = ['Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];

const keyOf = (year: number, month: number, day: number) =>
  String(((year - 1970) << 9) | (month << 5) | day);

/** A chip, or with `when` the dialog of an event that has none in view. */
function sighting(line: string | null, day: string | null, when: string[] | null = null): Sighting {
  const id = btoa('series_20261101T053000Z me@example.test').replaceAll('=', '');
  const chip = line === null ? null : { day, top: false, texts: [[1, line] as [1, string]] };
  return { id, log: null, title: '1on1 Ken', chip, when, fields: null, guests: null };
}

const read = (line: string, day: string | null = null) => {
  const event = understand(sighting(line, day));
  return event && [event.onDate, event.startLocal, event.endLocal];
};

describe.each(zones)('A browser in %s reads', (zone) => {
  beforeEach(() => {
    process.env['TZ'] = zone;
  });

  test('in that zone', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  test('an hour that no clock of its own shows', () => {
    expect(read('2:30am to 3am, 1on1 Ken, Calendar: Work, No location, March 8, 2026')).toEqual([
      '2026-03-08',
      '2026-03-08T02:30',
      '2026-03-08T03:00',
    ]);
  });

  test('a meeting over the hour that is left out, as long as the clock says', () => {
    expect(read('01:30～03:30、「1on1 Ken」、First、2026年 3月 8日', keyOf(2026, 3, 8))).toEqual([
      '2026-03-08',
      '2026-03-08T01:30',
      '2026-03-08T03:30',
    ]);
  });

  test('no end where the hour comes twice and the end is written before the start', () => {
    expect(read('1:30am to 1:15am, 1on1 Ken, Pat Doe, No location, November 1, 2026')).toEqual([
      '2026-11-01',
      '2026-11-01T01:30',
      null,
    ]);
  });

  test('times of another zone as they are written, and its day from the column', () => {
    const told = ['2026-11-01', '2026-11-01T23:30', '2026-11-02T00:30'];
    expect(
      read(
        '11:30pm to 12:30am (GMT+09:00), 1on1 Ken, Calendar: Work, No location, November 1, 2026',
      ),
    ).toEqual(told);
    expect(read('23:30～00:30（日本標準時）、「1on1 Ken」、First', keyOf(2026, 11, 1))).toEqual(
      told,
    );
  });

  test('no day from an id, which has its start in UTC', () => {
    expect(read('12am to 12:30am, 1on1 Ken, Calendar: Work, No location')).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('a time line without a year in the present one, midnight and all', () => {
    const event = understand(
      sighting(null, null, ['Saturday, October 31⋅11:30pm – 12:00am']),
      2026,
    );
    expect(event).toMatchObject({
      onDate: '2026-10-31',
      startLocal: '2026-10-31T23:30',
      endLocal: '2026-11-01T00:00',
    });
  });
});
