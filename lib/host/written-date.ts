/** Days as Calendar writes them in English and Japanese, with or without year, and ranges of them. */

export interface WrittenDate {
  /** null = not written. */
  year: number | null;
  month: number;
  day: number;
  /** 0 = Sunday; null = not written. */
  weekday: number | null;
}

const DAY_NAME = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?!\\d)(?:st|nd|rd|th)?';
const YEAR = '(?:,? \\d{4}(?!\\d))?';

/** Sources of patterns (folded text, case ignored): one day. */
export const ENGLISH_DATE = `${DAY_NAME}(?:${MONTH_NAME} ${DAY}|${DAY} ${MONTH_NAME})${YEAR}`;
export const JAPANESE_DATE =
  '(?:\\d{4}年 ?)?\\d{1,2}月 ?\\d{1,2}日(?: ?[（(][日月火水木金土][^）)]*[）)])?';

/** Sources of patterns: one day, or the first and last day of a range. */
export const ENGLISH_DATES = `${DAY_NAME}(?:${MONTH_NAME} ${DAY}|${DAY}(?: ${MONTH_NAME})?)${YEAR}(?: [–—-] ${DAY_NAME}(?:${MONTH_NAME} ${DAY}|${DAY}(?: ${MONTH_NAME})?)${YEAR})?`;
export const JAPANESE_DATES = `(?:${JAPANESE_DATE}|(?:\\d{4}年 ?)?\\d{1,2}月 ?\\d{1,2})(?: ?[～〜~–—-] ?(?:${JAPANESE_DATE}|\\d{1,2}日(?: ?[（(][日月火水木金土][^）)]*[）)])?))?`;

const wholeDates = new RegExp(`^(?:${ENGLISH_DATES}|${JAPANESE_DATES})$`, 'i');
const rangeSign = / ?[～〜~–—-] ?/;
const monthName = new RegExp(`\\b${MONTH_NAME}(?![a-z])`, 'i');

/** The day, or the first day of a range, that the (folded) text is as a whole; null for anything else. */
export function readDay(text: string): WrittenDate | null {
  return wholeDates.test(text) ? readDates(text) : null;
}

/** The day, or the first day of the range, that matched one of the patterns; null if it names none. */
export function readDates(text: string): WrittenDate | null {
  const [first, last, ...more] = text.split(rangeSign).map(partsOf);
  if (!first?.day || more.length > 0 || (last && !last.day)) return null;
  const month = first.month ?? last?.month;
  if (!month) return null;
  const { day, weekday } = first;
  let year = first.year ?? last?.year ?? null;
  // 30 December – 2 January 2026: the year that is written is the second one's.
  if (year !== null && !first.year && last?.month && last.month < month) year -= 1;
  return { year, month, day, weekday };
}

interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
  weekday: number | null;
}

function partsOf(text: string): Parts {
  return /[年月日]/.test(text) ? japaneseParts(text) : englishParts(text);
}

function japaneseParts(text: string): Parts {
  const [, year, month, day, weekday] =
    /^(?:(\d{4})年 ?)?(?:(\d{1,2})月 ?)?(\d{1,2})日?(?: ?[（(](.))?/.exec(text) ?? [];
  return {
    year: number(year),
    month: number(month),
    day: number(day),
    weekday: weekday ? '日月火水木金土'.indexOf(weekday) : null,
  };
}

function englishParts(text: string): Parts {
  const month = monthName.exec(text)?.[0].slice(0, 3).toLowerCase();
  const weekday = /^(?:sun|mon|tue|wed|thu|fri|sat)/i.exec(text)?.[0].toLowerCase();
  return {
    year: number(/\d{4}/.exec(text)?.[0]),
    month: month ? 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month) / 3 + 1 : null,
    day: number(/(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]),
    weekday: weekday ? 'sunmontuewedthufrisat'.indexOf(weekday) / 3 : null,
  };
}

function number(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}
