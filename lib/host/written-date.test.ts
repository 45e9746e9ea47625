import { describe, expect, test } from 'vitest';
import { ENGLISH_DATES, JAPANESE_DATES, readDates } from './written-date.ts';

const whole = new RegExp(`^(?:${ENGLISH_DATES}|${JAPANESE_DATES})$`, 'i');

function readDay(text: string) {
  return whole.test(text) ? readDates(text) : null;
}

const date = (year: number | null, month: number, day: number) => ({ year, month, day });

describe('a day', () => {
  test.each([
    ['June 10, 2024', date(2024, 6, 10)],
    ['10 June 2024', date(2024, 6, 10)],
    ['Jun 10', date(null, 6, 10)],
    ['Sept. 1, 2026', date(2026, 9, 1)],
    ['Wednesday, July 8', date(null, 7, 8)],
    ['Sat 1 May 2027', date(2027, 5, 1)],
    ['2024年 6月 10日', date(2024, 6, 10)],
    ['2026年1月12日（月）', date(2026, 1, 12)],
    ['9月 16日 (水曜日)', date(null, 9, 16)],
  ])('%s', (text, expected) => {
    expect(readDay(text)).toEqual(expected);
  });
});

describe('a range is the day that it begins on', () => {
  test.each([
    ['March 10 – 11, 2026', date(2026, 3, 10)],
    ['September 28 – October 2, 2026', date(2026, 9, 28)],
    ['December 30, 2025 – January 2, 2026', date(2025, 12, 30)],
    ['December 30 – January 2, 2026', date(2025, 12, 30)],
    ['10 – 11 March 2026', date(2026, 3, 10)],
    ['28 September – 2 October 2026', date(2026, 9, 28)],
    ['30 December 2025 – 2 January 2026', date(2025, 12, 30)],
    ['2019年 1月 2日 ～ 3日', date(2019, 1, 2)],
    ['2026年 3月 28日～4月 2日', date(2026, 3, 28)],
    ['2025年 12月 30日～2026年 1月 2日', date(2025, 12, 30)],
    ['2026年 3月 10～11日', date(2026, 3, 10)],
  ])('%s', (text, expected) => {
    expect(readDay(text)).toEqual(expected);
  });
});

test.each([
  '10/06/2024',
  '10. Juni 2024',
  '10 juin 2024',
  '24 de março de 2020',
  'June',
  '2024',
  '10 – 11',
  'Room 5',
  'June 10, 2024 and more',
  '6月',
  '',
])('%j is no day that we know how to read', (text) => {
  expect(readDay(text)).toBeNull();
});
