/** Days as Calendar writes them in English and Japanese, with or without year, and ranges of them. */

export interface WrittenDate {
  /** null = not written. */
  year: number | null;
  month: number;
  day: number;
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** With a capital: many languages write some of them the same, but small. */
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?';
const DAY = '\\d{1,2}(?!\\d)(?:st|nd|rd|th)?';

function english(dayFirst: string): string {
  return `${WEEKDAY}(?:${MONTH} ${DAY}|${dayFirst})(?:,? \\d{4}(?!\\d))?`;
}

function japanese(month: string, mark: string): string {
  const written = `(?:\\d{4}年 ?)?${month}\\d{1,2}${mark}`;
  return `(?:\\d{4}/\\d{1,2}/\\d{1,2}|${written})(?: ?[（(][日月火水木金土][^）)]*[）)]| ?[日月火水木金土]曜日?)?`;
}

const ENGLISH_PART = english(`${DAY}(?: ${MONTH})?`);
const JAPANESE_PART = japanese('(?:\\d{1,2}月 ?)?', '日?');

/** Sources of patterns (folded text): one day. */
export const ENGLISH_DATE = english(`${DAY} ${MONTH}`);
export const JAPANESE_DATE = japanese('\\d{1,2}月 ?', '日');

/** Sources of patterns: what may be one day, or a range; `readDates` tells. */
export const ENGLISH_DATES = `${ENGLISH_PART}(?: [–—-] ${ENGLISH_PART})?`;
export const JAPANESE_DATES = `${JAPANESE_PART}(?: ?[～〜~–—-] ?${JAPANESE_PART})?`;

/** The day, or the first day of a range, that matched one of the patterns; null if it names none. */
export function readDates(text: string): WrittenDate | null {
  const [first, last] = text.split(/ ?[～〜~–—-] ?/).map(partsOf);
  const month = first?.month || last?.month;
  if (!first?.day || !month) return null;
  let year = first.year || last?.year || null;
  // 30 December – 2 January 2026: the year that is written is the second one's.
  if (year && !first.year && last?.month && last.month < month) year -= 1;
  return { year, month, day: first.day };
}

/** What is written of a day; 0 = not written. */
function partsOf(text: string): { year: number; month: number; day: number } {
  const [, year, month, day] = /(\d{4})\/(\d{1,2})\/(\d{1,2})/.exec(text) ?? [];
  if (day) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, inJapanese] = /(\d{1,2})月/.exec(text) ?? [];
  return {
    year: Number(/\d{4}/.exec(text)?.[0] ?? 0),
    month: inJapanese ? Number(inJapanese) : monthOf(text),
    day: Number(/(?<!\d)\d{1,2}(?![\d月])/.exec(text)?.[0] ?? 0),
  };
}

function monthOf(text: string): number {
  for (const word of text.toLowerCase().match(/[a-z]{3}/g) ?? []) {
    const place = MONTHS.indexOf(word);
    if (place % 3 === 0) return place / 3 + 1;
  }
  return 0;
}
