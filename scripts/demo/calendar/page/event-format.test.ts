import { describe, expect, it } from 'vitest';
import type { DemoEvent } from '../event.ts';
import { chipTime, dialogWhen, isBanner, lastDate, spokenText } from './event-format.ts';

const event = (start: string, end: string, more: Partial<DemoEvent> = {}): DemoEvent => ({
  id: 'e',
  calendar: 'work@example.test',
  title: 'Sleep',
  start,
  end,
  guests: [],
  ...more,
});
const en12 = { language: 'en', hour12: true } as const;
const en24 = { language: 'en', hour12: false } as const;
const ja12 = { language: 'ja', hour12: true } as const;
const ja24 = { language: 'ja', hour12: false } as const;
const work = { calendarName: 'Work', own: false, withPlace: true };
const night = event('2024-06-09T22:15', '2024-06-10T06:30', { color: 'graphite' });
const day = event('2024-06-11T08:15', '2024-06-11T09:30', { title: 'Sync' });

describe('What a screen reader says of an event', () => {
  it.each([
    [en12, day, '8:15am to 9:30am, Sync, Calendar: Work, No location, June 11, 2024'],
    [en24, day, '08:15 to 09:30, Sync, Calendar: Work, No location, June 11, 2024'],
    [ja12, day, '午前8:15～午前9:30、「Sync」、カレンダー: Work、場所の指定なし、2024年 6月 11日'],
    [ja24, day, '08:15～09:30、「Sync」、カレンダー: Work、場所の指定なし、2024年 6月 11日'],
    [
      en12,
      night,
      'June 9, 2024 at 10:15pm to June 10, 2024 at 6:30am, Sleep, Calendar: Work, No location, Color: Graphite, ',
    ],
    [
      ja24,
      night,
      '2024年 6月 9日 22:15～2024年 6月 10日 06:30、「Sleep」、カレンダー: Work、場所の指定なし、色: グラファイト、',
    ],
  ])('has the form of the captures: %j, %j', (habit, of, text) => {
    expect(spokenText(of, habit, work)).toBe(text);
  });

  it('calls the viewer’s own calendar by its bare name, and leaves the place out in a month', () => {
    const own = { calendarName: 'Mika', own: true, withPlace: false };
    expect(spokenText(day, ja12, own)).toBe('午前8:15～午前9:30、「Sync」、Mika、2024年 6月 11日');
  });

  it('says all day, and all of its days', () => {
    const off = event('2024-06-11T00:00', '2024-06-14T00:00', { allDay: true });
    expect(spokenText(off, en12, work)).toContain('All day, Sleep');
    expect(spokenText(off, en12, work)).toContain('June 11 – 13, 2024');
    expect(spokenText(off, ja12, work)).toContain('2024年 6月 11日～13日');
  });

  it('names what has no title', () => {
    expect(spokenText({ ...day, title: '' }, ja24, work)).toContain('「（タイトルなし）」');
  });
});

describe('What the eye sees of an event', () => {
  it('says the half of the day once where it is the same', () => {
    expect(chipTime(day, en12, false)).toBe('8:15 – 9:30am');
    expect(chipTime(day, ja12, false)).toBe('午前8:15～9:30');
    const noon = event('2024-06-11T10:00', '2024-06-11T13:00');
    expect(chipTime(noon, en12, false)).toBe('10am – 1pm');
    expect(chipTime(noon, ja12, false)).toBe('午前10時～午後1時');
    expect(chipTime(night, ja12, false)).toBe('午後10:15～午前6:30');
    expect(chipTime(event('2024-06-11T12:45', '2024-06-11T13:00'), ja12, true)).toBe('午後12:45');
  });

  it('has the dialog’s line in both languages', () => {
    expect(dialogWhen(day, en12)).toEqual({ day: 'Tuesday, June 11', time: '8:15 – 9:30am' });
    expect(dialogWhen(day, ja24)).toEqual({ day: '6月 11日 (火曜日)', time: '08:15～09:30' });
    expect(dialogWhen(night, ja24)).toEqual({
      day: '2024年 6月 9日 22:15～2024年 6月 10日 06:30',
      time: '',
    });
  });
});

describe('The days of an event', () => {
  it('end the day before a midnight', () => {
    expect(lastDate(event('2024-06-11T22:00', '2024-06-12T00:00'))).toBe('2024-06-11');
    expect(lastDate(night)).toBe('2024-06-10');
  });

  it('make a banner of 24 hours, not of a night', () => {
    expect(isBanner(night)).toBe(false);
    expect(isBanner(event('2024-06-09T10:00', '2024-06-10T10:00'))).toBe(true);
  });
});
