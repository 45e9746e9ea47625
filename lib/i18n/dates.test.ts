import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayInWords, instantInWords, localOf, meetingTimeInWords } from './dates.ts';

const today = '2026-11-24';
const meeting = (startLocal: string | null, endLocal: string | null = null, allDay = false) => ({
  startLocal,
  endLocal,
  allDay,
});

describe('The time of a meeting', () => {
  it('is said in words when it is near', () => {
    const tomorrow = meeting('2026-11-25T10:00', '2026-11-25T10:30');
    expect(meetingTimeInWords(tomorrow, today, 'en')).toBe('Tomorrow 10:00–10:30');
    expect(meetingTimeInWords(tomorrow, today, 'ja')).toBe('明日 10:00〜10:30');
    expect(dayInWords('2026-11-24T23:59', today, 'en')).toBe('Today');
    expect(dayInWords('2026-11-23T00:00', today, 'ja')).toBe('昨日');
  });

  it('names weekday and date otherwise, and another year', () => {
    expect(dayInWords('2026-11-27T10:00', today, 'en')).toBe('Fri, Nov 27');
    expect(dayInWords('2026-11-27T10:00', today, 'ja')).toBe('11月27日(金)');
    expect(dayInWords('2027-01-08T10:00', today, 'en')).toBe('Fri, Jan 8, 2027');
    expect(dayInWords('2027-01-08T10:00', today, 'ja')).toBe('2027年1月8日(金)');
  });

  it.each([
    ['en', 'en-US', 'short'],
    ['ja', 'ja-JP', 'long'],
  ] as const)(
    'is worded as the browser would, on every day of three years (%s)',
    (language, locale, month) => {
      const parts = { timeZone: 'UTC', weekday: 'short', month, day: 'numeric' } as const;
      const inYear = new Intl.DateTimeFormat(locale, parts);
      const inAnother = new Intl.DateTimeFormat(locale, { ...parts, year: 'numeric' });
      const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      for (let at = Date.UTC(2025, 11, 1); at < Date.UTC(2029, 0, 1); at += 86_400_000) {
        const day = new Date(at).toISOString().slice(0, 10);
        const distance = (at - Date.parse(today)) / 86_400_000;
        const isNear = Math.abs(distance) <= 1;
        const far = (day.startsWith('2026') ? inYear : inAnother).format(at);
        const said = dayInWords(`${day}T10:00`, today, language);
        expect(said.toLowerCase()).toBe(
          (isNear ? near.format(distance, 'day') : far).toLowerCase(),
        );
      }
    },
  );

  it('says as much as could be read', () => {
    expect(meetingTimeInWords(meeting(null), today, 'en')).toBeNull();
    expect(meetingTimeInWords(meeting('2026-11-24T09:05'), today, 'en')).toBe('Today 09:05');
    expect(meetingTimeInWords(meeting('2026-11-24T00:00', null, true), today, 'ja')).toBe(
      '今日 終日',
    );
  });

  it('names the day of the end only when that is more than a night away', () => {
    const overMidnight = meeting('2026-11-24T23:30', '2026-11-25T00:30');
    expect(meetingTimeInWords(overMidnight, today, 'en')).toBe('Today 23:30–00:30');
    const twoDays = meeting('2026-11-24T09:00', '2026-11-26T17:00');
    expect(meetingTimeInWords(twoDays, today, 'en')).toBe('Today 09:00–Thu, Nov 26 17:00');
  });
});

describe('An instant', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is shown on the clock of this device', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    expect(localOf(Date.parse('2026-11-24T01:32:00Z'))).toBe('2026-11-24T10:32');
    expect(instantInWords('2026-11-24T01:32:00Z', today, 'en')).toBe('10:32');
    expect(instantInWords('2026-11-23T01:32:00Z', today, 'en')).toBe('Yesterday 10:32');
    expect(instantInWords('2026-11-23T14:59:00Z', today, 'ja')).toBe('昨日 23:59');
  });
});
